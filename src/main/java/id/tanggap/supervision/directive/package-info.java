/** Directives: what an overseer asks the holders of many cases at once, and whether they did it. */
package id.tanggap.supervision.directive;

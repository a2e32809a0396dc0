/** XML by local names, as models are read to be compared and drawn. */
package id.tanggap.process.xml;

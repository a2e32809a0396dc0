/** The application that is started; everything else lives in its rooms. */
package id.tanggap;

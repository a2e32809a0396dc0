/** Makes a file anew from what can be seen of it, so that nothing that was hidden in it remains. */
package id.tanggap.attachment.cleaning;

/** The pages of letters: the one that verifies a letter, and those where an admin changes the texts. */
package id.tanggap.scoring.letter.web;

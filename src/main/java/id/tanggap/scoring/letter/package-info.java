/** Letters of reward and sanction: numbered, verifiable, in the words of the instansi, the same for ever. */
package id.tanggap.scoring.letter;

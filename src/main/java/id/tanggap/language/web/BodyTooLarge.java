package id.tanggap.language.web;

import java.io.IOException;

/** A client sends more than {@link BodyLimit#BYTES}. */
class BodyTooLarge extends IOException {}

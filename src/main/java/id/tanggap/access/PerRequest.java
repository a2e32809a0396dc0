package id.tanggap.access;

/** Marks a value of a session that every request brings anew: it lasts as long as the request and is never stored. */
public interface PerRequest {}

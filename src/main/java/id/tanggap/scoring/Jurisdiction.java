package id.tanggap.scoring;

import java.util.function.Predicate;

/**
 * Where in the tree of agencies something lies to which somebody claims a right.
 *
 * @param agency a unit, or the instansi itself
 * @param instansi that of the agency
 * @param national the national admin's agency
 * @param inside whether an agency is the instansi or one of its units
 */
record Jurisdiction(String agency, String instansi, String national, Predicate<String> inside) {

    boolean isInside(String other) {
        return inside.test(other);
    }
}

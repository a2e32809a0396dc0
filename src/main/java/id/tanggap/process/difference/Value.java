package id.tanggap.process.difference;

/**
 * What a property says.
 *
 * @param same by which two values are one: of a reference the id, so that a new name of what it refers to changes nothing
 * @param shown as people know it
 */
record Value(String same, String shown) {

    static Value of(String text) {
        return new Value(text, text);
    }

    Value and(Value more, String between) {
        return new Value(same + between + more.same, shown + between + more.shown);
    }

    boolean isEmpty() {
        return same.isBlank();
    }
}

package id.tanggap.access;

import java.util.Comparator;
import java.util.Map;

/** A door: a verb and an address with places in braces. */
record Route(String verb, String address) implements Comparable<Route> {

    boolean reads() {
        return verb.equals("GET");
    }

    boolean isPage() {
        return !address.matches("/(engine-rest|api|actuator|demo|camunda)(/.*)?");
    }

    /** What stands in the places: something that is there, if it is named; for acts on the engine, nothing that is there. */
    String filled(Map<String, String> known) {
        String filled = address;
        String kind = address.replaceAll("^/engine-rest/([a-z-]+).*", "$1");
        for (Map.Entry<String, String> each : known.entrySet()) {
            boolean ofEngine = each.getKey().contains("/");
            String place = ofEngine ? each.getKey().substring(each.getKey().indexOf('/') + 1) : each.getKey();
            boolean meant =
                    ofEngine ? reads() && each.getKey().startsWith(kind + "/") : !address.startsWith("/engine-rest");
            if (meant) {
                filled = filled.replaceFirst("\\{\\*?" + place + "(:[^/]*)?}(?=/|\\.|$)", each.getValue());
            }
        }
        return filled.replaceAll("\\{[^/]*?}(?=/|\\.|$)", "1").replace("**", "1");
    }

    @Override
    public int compareTo(Route other) {
        return Comparator.comparing(Route::address).thenComparing(Route::verb).compare(this, other);
    }

    @Override
    public String toString() {
        return verb + " " + address;
    }
}

package id.tanggap.workflow.rules.bpmn;

import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.XmlFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every process and decision says how long its history is kept. */
class TimeToLive implements ModelRule {

    private static final Pattern DAYS = Pattern.compile("P?[1-9][0-9]{0,4}D?");

    private enum Fault {
        MISSING
    }

    @Override
    public String name() {
        return "time-to-live";
    }

    @Override
    public List<Violation> check(Models models) {
        return Stream.concat(missing(models.processes(), "process"), missing(models.decisions(), "decision"))
                .toList();
    }

    private Stream<Violation> missing(List<XmlFile> files, String kind) {
        return files.stream().flatMap(file -> file.elements(kind)
                .filter(element -> XmlFile.camunda(element, "historyTimeToLive")
                        .filter(days -> DAYS.matcher(days).matches())
                        .isEmpty())
                .map(element -> violation(file.at(element), Fault.MISSING)));
    }
}

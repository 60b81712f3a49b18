package org.rowan.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.audit.Audit;
import org.rowan.disclosure.audit.AuditReport;
import org.rowan.disclosure.audit.Bounds;
import org.rowan.disclosure.audit.Place;
import org.rowan.returns.export.FactsCsv;
import org.rowan.returns.export.ReleasedFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "audit-return",
        description = "Says what somebody who lays published returns side by side could work out of them. Exit code 0:"
                + " the guarantee holds; 6: it does not.",
        footerHeading = "%nA list of facts is a CSV file with these columns:%n",
        footer = {
            "  " + FactsCsv.HEADER,
            "period: 2020-21/Q4, 2020-21, or several quarters as 2020-21/Q1-Q3.",
            "population: a service kind, safe_accommodation or community.",
            "variable: one of the return (ethnicity, adult_age, source), an item (R9 housing identified, with category yes),"
                    + " a column of a table (R4 person_category supported), or any name of your own.",
            "categories: one, or several joined by semicolons that were counted together; total; not_stated.",
            "value: a whole number; empty where it was withheld."
        })
final class AuditReturnCommand implements Callable<Integer> {
    private static final int BROKEN = 6;

    @ParentCommand
    private RowanCommand rowan;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Packages (.zip), the return.csv of some, or lists of facts.")
    private List<Path> files;

    @Option(
            names = "--k",
            paramLabel = "NUMBER",
            defaultValue = "5",
            description = "The smallest number that was meant to be shown, where a file does not say (default: 5).")
    private int k;

    @Option(names = "--all", description = "What can be said of every group, not only where it is too much.")
    private boolean all;

    @Option(names = "--json", description = "The same for machines.")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        List<Release> releases = files.stream()
                .flatMap(file -> ReleasedFiles.read(file, k).stream())
                .toList();
        AuditReport report = Audit.of(releases);
        if (json) {
            rowan.out().println(JsonMapper.builder().build().writeValueAsString(json(report)));
        } else {
            print(report);
        }
        return report.holds() ? ExitCode.DONE : BROKEN;
    }

    private void print(AuditReport report) {
        if (all) {
            report.statements().forEach(said -> rowan.out().println(line(said.place(), said.group(), said.bounds())));
        }
        report.contradictory()
                .forEach(provider -> rowan.out().println(provider + ": the figures contradict each other"));
        report.findings()
                .forEach(found ->
                        rowan.out().println("TOO MUCH  " + line(found.place(), found.group(), found.bounds())));
        rowan.out()
                .println(
                        report.holds()
                                ? "The guarantee holds for each of %d groups."
                                        .formatted(report.statements().size())
                                : "The guarantee does not hold: too much can be said of %d %s."
                                        .formatted(
                                                report.findings().size(),
                                                report.findings().size() == 1 ? "group" : "groups"));
    }

    private static String line(Place place, String group, Bounds bounds) {
        return "%s  %s  %s  %s: %s  %s"
                .formatted(place.provider(), place.period(), place.scope(), place.question(), group, bounds);
    }

    private static ObjectNode json(AuditReport report) {
        ObjectNode root = JsonMapper.builder().build().createObjectNode();
        root.put("holds", report.holds());
        ArrayNode contradictory = root.putArray("contradictory");
        report.contradictory().forEach(contradictory::add);
        ArrayNode findings = root.putArray("findings");
        report.findings()
                .forEach(found -> group(findings.addObject(), found.place(), found.group(), found.bounds())
                        .put("needed", found.needed()));
        ArrayNode statements = root.putArray("statements");
        report.statements().forEach(said -> group(statements.addObject(), said.place(), said.group(), said.bounds()));
        return root;
    }

    private static ObjectNode group(ObjectNode node, Place place, String group, Bounds bounds) {
        node.put("provider", place.provider());
        node.put("period", place.period());
        node.put("service_kind", place.scope());
        node.put("question", place.question());
        node.put("group", group);
        node.put("least", bounds.least());
        if (!bounds.isOpen()) {
            node.put("most", bounds.most());
        }
        return node;
    }
}

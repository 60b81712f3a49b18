package org.rowan.returns.merge;

import java.util.ArrayList;
import java.util.List;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Release;
import org.rowan.returns.ExampleFacts;
import org.rowan.returns.ExampleReturns;
import org.rowan.returns.export.ReturnContents;

/** The example year's packages as the council got them. */
public final class Packages {
    static final List<String> PROVIDERS = List.of("provider-a", "provider-b", "provider-c");
    static final String LISTS = "lists of the example";

    private Packages() {}

    public static List<Given> ofTheYear() {
        List<Given> all = new ArrayList<>();
        PROVIDERS.forEach(provider -> ExampleReturns.of(provider).forEach(contents -> all.add(given(contents))));
        return all;
    }

    /** The same year in another form. */
    static List<Given> ofTheYear(Declaration declaration) {
        List<Given> all = new ArrayList<>();
        PROVIDERS.forEach(provider -> ExampleReturns.of(provider, ExampleFacts.of(provider), declaration)
                .forEach(contents -> all.add(given(contents))));
        return all;
    }

    static Given given(ReturnContents contents) {
        Release release = new Release(
                contents.name().id(1),
                contents.name().providerCode(),
                contents.name().quarter().toString(),
                contents.published().k(),
                contents.published().rows());
        return new Given(release, contents.published().rules(), LISTS);
    }

    /** The package of one provider's quarter, from 1. */
    static Given of(String provider, int quarter) {
        return given(ExampleReturns.of(provider).get(quarter - 1));
    }

    static Given with(Given given, Release release) {
        return new Given(release, given.rules(), given.codeLists());
    }
}

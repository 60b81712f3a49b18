package org.rowan.exchange;

/** A set is one provider's. */
final class ProviderRules implements RowRule {
    private final KnownIds ids;
    private boolean seen;

    ProviderRules(KnownIds ids) {
        this.ids = ids;
    }

    @Override
    public void see(Row row, Faults faults) {
        if (seen) {
            tell(row.line(), faults);
        }
        seen = true;
    }

    @Override
    public void end(Faults faults) {
        if (!seen && ids.isComplete(ExchangeFiles.PROVIDER)) {
            tell(1, faults);
        }
    }

    private static void tell(int line, Faults faults) {
        faults.tell(
                ExchangeFiles.PROVIDER,
                line,
                "",
                "",
                FaultKind.NOT_ONE_PROVIDER,
                "one record: a set is one provider's");
    }
}

package org.rowan.exchange;

/** A set is one provider's. */
final class ProviderRules implements RowRule {
    private final KnownIds ids;
    private boolean seen;

    ProviderRules(KnownIds ids) {
        this.ids = ids;
    }

    @Override
    public void see(Row row, RowFaults faults) {
        if (seen) {
            faults.tell(row, "", FaultKind.NOT_ONE_PROVIDER, "one record: a set is one provider's");
        }
        seen = true;
    }

    @Override
    public void end(RowFaults faults) {
        if (!seen && ids.isComplete(ExchangeFiles.PROVIDER)) {
            faults.tell(
                    ExchangeFiles.PROVIDER,
                    1,
                    "",
                    "",
                    FaultKind.NOT_ONE_PROVIDER,
                    "one record: a set is one provider's");
        }
    }
}

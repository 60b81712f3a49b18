package org.rowan.exchange;

import java.math.BigDecimal;

/** Nobody takes money away with a grant. */
final class GrantRules implements RowRule {
    @Override
    public void see(Row row, Faults faults) {
        if (row.value("amount") instanceof BigDecimal amount && amount.signum() < 0) {
            faults.tell(row, "amount", FaultKind.NEGATIVE_AMOUNT, "0.00 or more");
        }
    }
}

package org.rowan.sheets;

import java.util.ArrayList;
import java.util.List;

/** What comes of a table: counted, and in sentences. */
public final class WhatComes {
    int rows;
    int newPeople;
    int unnamed;
    int knownPeople;
    int referrals;
    int supports;
    int stays;
    int thereAlready;
    int waiting;
    int withoutReason;
    int withoutSource;
    int decidedAssumed;
    int withoutUnit;
    int nameOnly;

    public int rows() {
        return rows;
    }

    public int newPeople() {
        return newPeople;
    }

    public int knownPeople() {
        return knownPeople;
    }

    public int referrals() {
        return referrals;
    }

    public int supports() {
        return supports;
    }

    public int stays() {
        return stays;
    }

    public int thereAlready() {
        return thereAlready;
    }

    /** What would come in. */
    public List<String> coming() {
        List<String> told = new ArrayList<>();
        tell(told, referrals, "referral", "referrals");
        tell(told, supports, "support period", "support periods");
        tell(told, stays, "stay in a unit", "stays in units");
        tell(told, newPeople, "new person", "new people");
        tell(told, unnamed, "member of a household without a name", "members of households without a name");
        tell(
                told,
                knownPeople,
                "person known already, with the same name and birth date",
                "people known already, with the same name and birth date");
        return told;
    }

    /** What Rowan takes for granted where the table says nothing. */
    public List<String> taken() {
        List<String> told = new ArrayList<>();
        tell(
                told,
                thereAlready,
                "row is in Rowan already and is left alone",
                "rows are in Rowan already and are left alone");
        tell(
                told,
                waiting,
                "referral has no outcome and comes in as waiting",
                "referrals have no outcome and come in as waiting");
        tell(
                told,
                withoutReason,
                "referral was not placed without a reason: it comes in as not known",
                "referrals were not placed without a reason: they come in as not known");
        tell(
                told,
                withoutSource,
                "referral does not say who referred: it comes in as not known",
                "referrals do not say who referred: they come in as not known");
        tell(
                told,
                decidedAssumed,
                "decision has no day: that of the referral is taken",
                "decisions have no day: that of the referral is taken");
        tell(
                told,
                withoutUnit,
                "support period has no unit, so that no night is counted",
                "support periods have no unit, so that no night is counted");
        tell(
                told,
                nameOnly,
                "person without a birth date bears the name of somebody known, and comes in as somebody new: the page of each shows who may be the same",
                "people without a birth date bear the name of somebody known, and come in as somebody new: the page of each shows who may be the same");
        return told;
    }

    private static void tell(List<String> told, int count, String one, String several) {
        if (count > 0) {
            told.add(count + " " + (count == 1 ? one : several));
        }
    }

    @Override
    public String toString() {
        return String.join(", ", coming());
    }
}

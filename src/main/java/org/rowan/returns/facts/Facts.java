package org.rowan.returns.facts;

import java.util.List;

/** Everything of one provider that a return counts. Records of any age may be in it; the tables pick the period. */
public record Facts(
        Provider provider,
        List<ServiceFact> services,
        SpaceFacts spaces,
        PeopleFacts people,
        List<ReferralFact> referrals,
        SupportFacts support) {

    /**
     * The provider.
     *
     * @param homeAuthority the GSS code of the local authority to which the return goes
     */
    public record Provider(String code, String homeAuthority) {}

    @Override
    public String toString() {
        return "Facts[" + provider.code() + "]";
    }
}

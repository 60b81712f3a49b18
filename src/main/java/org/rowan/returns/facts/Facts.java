package org.rowan.returns.facts;

import java.util.List;

/** Everything of one provider that a return counts. Records of any age may be in it; the tables pick the period. */
public record Facts(
        Provider provider,
        SpaceFacts spaces,
        PeopleFacts people,
        List<ReferralFact> referrals,
        SupportFacts support,
        CommunityFacts community) {

    /**
     * The provider.
     *
     * @param homeAuthority the GSS code of the local authority to which the return goes
     * @param services all its services, also those that closed
     */
    public record Provider(String code, String homeAuthority, List<ServiceFact> services) {
        @Override
        public String toString() {
            return code;
        }
    }

    public List<ServiceFact> services() {
        return provider.services();
    }

    @Override
    public String toString() {
        return "Facts[" + provider.code() + "]";
    }
}

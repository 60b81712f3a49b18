package org.rowan.casefile;

import java.util.List;
import org.rowan.kernel.Code;
import org.rowan.kernel.CodeList;

/**
 * The kinds of order, notice and condition that protect somebody: a list of Rowan's own, as the exchange set has none. Each with
 * the law of England and Wales under which it is made:
 *
 * <ul>
 *   <li>non-molestation and occupation orders, undertakings: Family Law Act 1996, sections 42, 33 to 38 and 46; forced marriage
 *       protection orders: its Part 4A
 *   <li>child arrangements, prohibited steps and specific issue orders: Children Act 1989, section 8
 *   <li>restraining orders: Sentencing Act 2020, section 360, after an acquittal Protection from Harassment Act 1997, section 5A;
 *       injunctions against harassment: section 3 of that Act
 *   <li>domestic violence protection notices and orders: Crime and Security Act 2010, sections 24 and 28; domestic abuse
 *       protection notices and orders, which take their place: Domestic Abuse Act 2021, sections 22 and 27
 *   <li>stalking protection orders: Stalking Protection Act 2019, section 1; FGM protection orders: Female Genital Mutilation Act
 *       2003, schedule 2
 *   <li>bail conditions: of a court by the Bail Act 1976, section 3, of the police by the Police and Criminal Evidence Act 1984;
 *       licence conditions: Criminal Justice Act 2003, section 250
 * </ul>
 */
public final class OrderKinds {
    public static final CodeList LIST = new CodeList(
            "order_kind",
            List.of(
                    new Code("non_molestation", "Non-molestation order", ""),
                    new Code("occupation", "Occupation order", ""),
                    new Code("undertaking", "Undertaking", ""),
                    new Code("prohibited_steps", "Prohibited steps order", ""),
                    new Code("specific_issue", "Specific issue order", ""),
                    new Code("child_arrangements", "Child arrangements order", ""),
                    new Code("restraining", "Restraining order", ""),
                    new Code("harassment", "Injunction against harassment", ""),
                    new Code("stalking", "Stalking protection order", ""),
                    new Code("dapo", "Domestic abuse protection order (DAPO)", ""),
                    new Code("dapn", "Domestic abuse protection notice (DAPN)", ""),
                    new Code("dvpo", "Domestic violence protection order (DVPO)", ""),
                    new Code("dvpn", "Domestic violence protection notice (DVPN)", ""),
                    new Code("forced_marriage", "Forced marriage protection order", ""),
                    new Code("fgm", "FGM protection order", ""),
                    new Code("bail", "Bail conditions", ""),
                    new Code("licence", "Licence conditions", ""),
                    new Code("other", "Another order", "")));

    private OrderKinds() {}
}

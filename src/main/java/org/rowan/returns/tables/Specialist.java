package org.rowan.returns.tables;

/** The characteristics of table R6, in its order, each with what it means. */
enum Specialist {
    BLACK_MINORITISED("an ethnicity is recorded, and it is not English, Welsh, Scottish, Northern Irish or British"),
    GYPSY_ROMA_TRAVELLER("the ethnicity is Gypsy or Irish Traveller, or Roma"),
    MENTAL_HEALTH("a mental health need"),
    DRUGS("a drug need"),
    ALCOHOL("an alcohol need"),
    OFFENDING("an offending need"),
    LEARNING_DISABILITY("a need about a learning disability or neurodivergence"),
    MODERN_SLAVERY("a modern slavery need"),
    DISABLED("disabled, or a need about disability or adaptations"),
    LGBT("the orientation is gay, lesbian, bisexual or other, or the gender is not that registered at birth"),
    MALE_ADULT("an adult whose sex is male"),
    OLDER("an adult of 65 or over on the day of joining"),
    YOUNGER("an adult under 25 on the day of joining"),
    LANGUAGE("an interpreter is needed"),
    NRPF("no recourse to public funds, or recourse by concession, on any day of the period"),
    HONOUR_BASED("honour-based abuse"),
    FORCED_MARRIAGE("forced marriage"),
    FGM("female genital mutilation"),
    PREGNANT("pregnant, or gave birth in the last 26 weeks");

    private final String words;

    Specialist(String words) {
        this.words = words;
    }

    /** Who has it. A need is one that R9 would count as identified, of a child too. */
    String words() {
        return words;
    }
}

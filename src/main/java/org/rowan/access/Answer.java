package org.rowan.access;

/** What was decided of a passage: to give it, or why not. The reasons are those of the Data Protection Act 2018, schedules 2 and 3. */
public enum Answer {
    GIVE("Give it", ""),
    ABOUT_ANOTHER("Leave out: somebody else", "it tells of somebody else who has not agreed"),
    COULD_HARM("Leave out: could harm", "it could do serious harm to somebody"),
    IN_CONFIDENCE("Leave out: in confidence", "it was given in confidence"),
    LEGAL_ADVICE("Leave out: legal advice", "it is advice of a lawyer");

    private final String words;
    private final String because;

    Answer(String words, String because) {
        this.words = words;
        this.because = because;
    }

    public String words() {
        return words;
    }

    /** To go after "left out, since"; empty where it is given. */
    public String because() {
        return because;
    }

    public boolean gives() {
        return this == GIVE;
    }
}

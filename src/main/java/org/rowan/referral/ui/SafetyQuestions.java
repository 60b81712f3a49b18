package org.rowan.referral.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TextField;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.FormSection;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;

/** How great the danger is, from whom, and where. */
final class SafetyQuestions {
    private final Field risk;
    private final Field mustNotKnow;
    private final Field unsafeAreas;
    private final FormSection section;

    SafetyQuestions(Setting setting, CallDraft draft) {
        Codes codes = Codes.standard();
        risk = Fields.choice(
                "risk",
                "Risk, as told or assessed",
                codes.list("risk_level").codes(),
                codes.list("risk_level")::label,
                draft.risk);
        mustNotKnow = Fields.text("must_not_know", "Who must not know where they are?", draft.mustNotKnow);
        ((TextField) mustNotKnow.control()).setPromptText("Karim Aziz (husband), Bilal Aziz");
        List<Code> areas = HomeCodes.authorities(setting).stream()
                .filter(code -> codes.list(Codes.AUTHORITY).has(code.code()))
                .toList();
        unsafeAreas = Fields.codes("unsafe_areas", "Where are they not safe?", areas, draft.unsafeAreas);
        section = new FormSection("Risk and safety", risk, mustNotKnow, unsafeAreas)
                .summary(Bindings.createStringBinding(
                        () -> DangerWords.summary(draft.risk.get(), draft.mustNotKnow.get(), draft.unsafeAreas),
                        draft.risk,
                        draft.mustNotKnow,
                        draft.unsafeAreas));
    }

    FormSection section() {
        return section;
    }

    List<Field> fields() {
        return List.of(risk, mustNotKnow, unsafeAreas);
    }
}

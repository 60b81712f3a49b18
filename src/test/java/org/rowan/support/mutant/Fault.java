package org.rowan.support.mutant;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.function.Consumer;

/**
 * How one method of one class is broken.
 *
 * @param type the class by its name, without the {@code org.rowan} before it
 */
public record Fault(String type, String method, CodeTransform change) {
    /** A rule that keeps everything: it gives back what it was given. */
    public static Fault keepsEverything(String type, String method) {
        return new Fault(type, method, instead(code -> code.aload(1).areturn()));
    }

    /** The same of a static method. */
    public static Fault givesBack(String type, String method) {
        return new Fault(type, method, instead(code -> code.aload(0).areturn()));
    }

    /** A search that finds nothing. */
    public static Fault findsNothing(String type, String method) {
        return new Fault(
                type,
                method,
                instead(code -> code.invokestatic(
                                ClassDesc.of("java.util.Optional"),
                                "empty",
                                MethodTypeDesc.of(ClassDesc.of("java.util.Optional")))
                        .areturn()));
    }

    /** A check that finds nothing wrong. */
    public static Fault passes(String type, String method) {
        return new Fault(type, method, instead(CodeBuilder::return_));
    }

    /** A question to which the answer is always yes. */
    public static Fault saysYes(String type, String method) {
        return new Fault(type, method, instead(code -> code.iconst_1().ireturn()));
    }

    /** Another number or text where one stands. */
    public static Fault constant(String type, String method, ConstantDesc old, ConstantDesc other) {
        return new Fault(type, method, (code, element) -> {
            if (element instanceof ConstantInstruction constant
                    && constant.constantValue().equals(old)) {
                code.loadConstant(other);
            } else {
                code.with(element);
            }
        });
    }

    /** Nothing is broken: what passes so fails with the fault because of it. */
    public static Fault none() {
        return new Fault("", "", CodeTransform.ACCEPT_ALL);
    }

    private static CodeTransform instead(Consumer<CodeBuilder> body) {
        return new CodeTransform() {
            @Override
            public void accept(CodeBuilder code, CodeElement element) {
                // nothing of the old body stays
            }

            @Override
            public void atEnd(CodeBuilder code) {
                body.accept(code);
            }
        };
    }
}

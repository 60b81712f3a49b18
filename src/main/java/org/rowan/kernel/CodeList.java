package org.rowan.kernel;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** A code list in its order: of the data standard, or of Rowan alone. */
public final class CodeList {
    private final String name;
    private final SequencedMap<String, Code> codes = new LinkedHashMap<>();

    public CodeList(String name, Collection<Code> entries) {
        this.name = name;
        entries.forEach(entry -> codes.put(entry.code(), entry));
    }

    public String name() {
        return name;
    }

    public boolean has(String code) {
        return codes.containsKey(code);
    }

    public List<Code> all() {
        return List.copyOf(codes.values());
    }

    public List<String> codes() {
        return List.copyOf(codes.keySet());
    }

    /** The codes of one group, in the order of the standard. */
    public List<Code> inGroup(String group) {
        return codes.values().stream()
                .filter(code -> code.group().equals(group))
                .toList();
    }

    /** The groups, in the order in which they first occur. */
    public List<String> groups() {
        return codes.values().stream().map(Code::group).distinct().toList();
    }

    /** The label of a code; the code itself where the list does not know it, so that nothing is ever shown empty. */
    public String label(String code) {
        Code entry = codes.get(code);
        return entry == null ? code : entry.label();
    }

    /** The group of a code, empty where the list does not know the code. */
    public String group(String code) {
        Code entry = codes.get(code);
        return entry == null ? "" : entry.group();
    }
}

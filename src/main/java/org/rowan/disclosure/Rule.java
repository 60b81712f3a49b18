package org.rowan.disclosure;

import java.util.List;

/** One rule of disclosure. The rules are asked one after the other, and each can only take figures away. */
interface Rule {
    /** Which of the figures that the rules before it let through may still leave, in their order. */
    List<Figure> keep(List<Figure> figures);
}

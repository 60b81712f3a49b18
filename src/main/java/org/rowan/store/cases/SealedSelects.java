package org.rowan.store.cases;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Refuses a statement that compares, sorts or works on a sealed column: the database would do so with what is sealed, and
 * the result would look right.
 */
public final class SealedSelects implements StatementInspector {
    private static final Pattern READ =
            Pattern.compile("cast\\((?:[a-z0-9_]+\\.)?[a-z0-9_]+ as varbinary\\)\\|\\|[a-z0-9_.]+");
    private static final Pattern ALONE_BEFORE = Pattern.compile("(select |select distinct |,)$");
    private static final Pattern ALONE_AFTER = Pattern.compile("^( [a-z0-9_]+)?(,| from )");
    private static final Pattern NULL_AFTER = Pattern.compile("^ is (not )?null\\b");
    private static final Pattern CLOSED = Pattern.compile("\\([^()]*\\)");
    private static final Pattern CLAUSE =
            Pattern.compile("\\b(select|from|where|on|group by|having|order by|set|values)\\b");

    /** The id of the record and the sealed value, as one value. */
    static String read(String id, String column) {
        return "cast(" + id + " as varbinary)||" + column;
    }

    @Override
    public String inspect(String sql) {
        Matcher read = READ.matcher(sql);
        while (read.find()) {
            String before = withoutClosed(sql.substring(0, read.start()));
            String after = sql.substring(read.end());
            boolean selected = clauseOf(before).equals("select")
                    && ALONE_BEFORE.matcher(before).find()
                    && ALONE_AFTER.matcher(after).find();
            if (!selected && !NULL_AFTER.matcher(after).find()) {
                throw new PastTheSeal(read.group());
            }
        }
        return sql;
    }

    /** Without what stands in parentheses that are closed again: subqueries, calls. */
    private static String withoutClosed(String sql) {
        String open = sql;
        String shorter = CLOSED.matcher(open).replaceAll("");
        while (!shorter.equals(open)) {
            open = shorter;
            shorter = CLOSED.matcher(open).replaceAll("");
        }
        return open;
    }

    private static String clauseOf(String before) {
        Matcher clauses = CLAUSE.matcher(before);
        String last = "";
        while (clauses.find()) {
            last = clauses.group();
        }
        return last;
    }
}

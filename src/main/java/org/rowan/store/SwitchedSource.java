package org.rowan.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Arrays;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

/**
 * Connections to the database that is open at the moment. Hibernate takes seconds to start and knows nothing of a
 * particular file, so it is started once, before a passphrase is typed, and the file is put under it and taken away.
 */
final class SwitchedSource implements DataSource {
    private static final int CONNECTIONS = 4;
    private static final String DATABASE_USER = "rowan";
    private static final String READS_ONE_STATE =
            ";INIT=SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT";

    // H2 would keep values that it has read in a cache of the whole process, which outlives the closing of the store
    static {
        System.setProperty("h2.objectCache", "false");
    }

    private volatile JdbcConnectionPool current;
    /** Closed last: the pool would open the database again behind a shutdown. */
    private Connection keeper;

    private char[] passwords = {};

    /** @param filePassword 64 hexadecimal digits; stays the caller's to overwrite */
    synchronized void open(String url, char[] filePassword) throws SQLException {
        passwords = passwords(filePassword);
        keeper = h2(url, passwords).getConnection();
        current = JdbcConnectionPool.create(h2(url + READS_ONE_STATE, passwords));
        current.setMaxConnections(CONNECTIONS);
    }

    /** H2 takes the file password and, after a blank, its user's: there is none, the file is what is locked. */
    static char[] passwords(char[] filePassword) {
        char[] passwords = Arrays.copyOf(filePassword, filePassword.length + 1);
        passwords[filePassword.length] = ' ';
        return passwords;
    }

    static JdbcDataSource h2(String url, char[] passwords) {
        var h2 = new JdbcDataSource();
        h2.setURL(url);
        h2.setUser(DATABASE_USER);
        h2.setPasswordChars(passwords);
        return h2;
    }

    /** Closes the database in order; does nothing where none is open. */
    boolean close() {
        return close("SHUTDOWN");
    }

    /** Closes the database and writes what it holds closer together. */
    void closeCompacted() {
        close("SHUTDOWN COMPACT");
    }

    /** Whether it was closed in order. */
    private synchronized boolean close(String command) {
        boolean orderly = true;
        JdbcConnectionPool closing = current;
        current = null;
        if (closing != null) {
            closing.dispose();
        }
        if (keeper != null) {
            try (Connection last = keeper;
                    var statement = last.createStatement()) {
                statement.execute(command);
            } catch (SQLException e) {
                StoreProblems.log("closing the database", e);
                orderly = false;
            }
            keeper = null;
        }
        Arrays.fill(passwords, '\0');
        return orderly;
    }

    @Override
    public Connection getConnection() throws SQLException {
        JdbcConnectionPool source = current;
        if (source == null) {
            throw new SQLException("no store is open", "08003");
        }
        return source.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}

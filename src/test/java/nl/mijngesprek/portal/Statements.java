package nl.mijngesprek.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes down what a request asks of the database. All SQL of the portal goes through jOOQ (an architecture rule), but for the
 * one statement that says who acts, so that one is not in here.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Statements extends OncePerRequestFilter implements ExecuteListenerProvider {

    /** A request and its statements, in their order. */
    public record Asked(String path, Queue<String> statements) {}

    private static final ThreadLocal<@Nullable Asked> REQUEST = new ThreadLocal<>();

    private volatile @Nullable Queue<Asked> watched;

    /** What the requests during this work ask. */
    public List<Asked> during(Runnable work) {
        var asked = new ConcurrentLinkedQueue<Asked>();
        watched = asked;
        try {
            work.run();
        } finally {
            watched = null;
        }
        return new ArrayList<>(asked);
    }

    /** What this work asks, done here and now, without a request. */
    public List<String> of(Runnable work) {
        var asked = new Asked("", new ConcurrentLinkedQueue<>());
        REQUEST.set(asked);
        try {
            work.run();
        } finally {
            REQUEST.remove();
        }
        return List.copyOf(asked.statements());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest servlet, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var all = watched;
        if (all == null) {
            chain.doFilter(servlet, response);
            return;
        }
        var asked = new Asked(servlet.getRequestURI(), new ConcurrentLinkedQueue<>());
        all.add(asked);
        REQUEST.set(asked);
        try {
            chain.doFilter(servlet, response);
        } finally {
            REQUEST.remove();
        }
    }

    @Override
    public ExecuteListener provide() {
        return ExecuteListener.onExecuteStart(this::note);
    }

    private void note(ExecuteContext context) {
        var asked = REQUEST.get();
        var sql = context.sql();
        if (asked != null && sql != null) {
            asked.statements().add(sql);
        }
    }
}

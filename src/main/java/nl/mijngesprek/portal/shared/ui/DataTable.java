package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/**
 * Rows of facts for officers: a native table with a caption, whose first cell of each row is its heading.
 * Wider than the screen it scrolls by itself, also by keyboard; on a narrow screen each row is a sheet of its own.
 */
public final class DataTable extends Div {

    private final NativeTable table = new NativeTable();
    private final List<String> headings;

    /** @param id of the caption, which names the table to a screen reader */
    public DataTable(String id, String caption, List<String> headings) {
        this.headings = List.copyOf(headings);
        addClassName("table");
        table.getCaption().setText(caption);
        table.getCaption().setId(id);
        // Said outright, for a table that is laid out as sheets is no table any more to some browsers.
        role(table, "table");
        role(table.getHead(), "rowgroup");
        role(table.getBody(), "rowgroup");
        var row = role(new NativeTableRow(), "row");
        headings.forEach(heading -> {
            var cell = role(new NativeTableHeaderCell(heading), "columnheader");
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        table.getHead().add(row);
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-labelledby", id)
                .setAttribute("tabindex", "0");
        add(table);
    }

    /** Adds a row: what it is about, then the other cells, each words or a component. */
    public DataTable row(Component about, Object... cells) {
        var row = role(new NativeTableRow(), "row");
        var heading = role(new NativeTableHeaderCell(), "rowheader");
        heading.getElement().setAttribute("scope", "row");
        heading.add(about);
        row.add(heading);
        for (var column = 0; column < cells.length; column++) {
            row.add(cell(cells[column], headings.get(column + 1)));
        }
        table.getBody().add(row);
        return this;
    }

    private static NativeTableCell cell(Object content, String heading) {
        var cell = role(
                content instanceof Component component
                        ? new NativeTableCell(component)
                        : new NativeTableCell(content.toString()),
                "cell");
        // Only what says something says what it is.
        if (!cell.getElement().getTextRecursively().isBlank()) {
            cell.getElement().setAttribute("data-label", heading);
        }
        return cell;
    }

    private static <C extends Component> C role(C component, String role) {
        component.getElement().setAttribute("role", role);
        return component;
    }
}

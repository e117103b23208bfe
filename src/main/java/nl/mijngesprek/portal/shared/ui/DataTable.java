package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/**
 * Rows of facts for officers: a native table with a caption, whose first cell of each row is its heading.
 * Wider than the screen it scrolls by itself, also by keyboard.
 */
public final class DataTable extends Div {

    private final NativeTable table = new NativeTable();

    /** @param id of the caption, which names the table to a screen reader */
    public DataTable(String id, String caption, List<String> headings) {
        addClassName("table");
        var title = new NativeTableCaption();
        title.setText(caption);
        title.setId(id);
        table.getElement().appendChild(title.getElement());
        var row = new NativeTableRow();
        headings.forEach(heading -> {
            var cell = new NativeTableHeaderCell(heading);
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
        var row = new NativeTableRow();
        var heading = new NativeTableHeaderCell();
        heading.getElement().setAttribute("scope", "row");
        heading.add(about);
        row.add(heading);
        for (var cell : cells) {
            row.add(
                    cell instanceof Component component
                            ? new NativeTableCell(component)
                            : new NativeTableCell(cell.toString()));
        }
        table.getBody().add(row);
        return this;
    }
}

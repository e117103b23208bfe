package nl.mijngesprek.portal.letter;

import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How clients want what is printed for them, beside their letters. */
@Service
class PrintWishes {

    private final PrintWishTable table;
    private final Languages languages;

    PrintWishes(PrintWishTable table, Languages languages) {
        this.table = table;
        this.languages = languages;
    }

    /** In which language, and whether in large print. */
    record Wish(Language language, boolean largePrint) {}

    /** What the client chose for letters; empty for a client whom whoever acts may not see. */
    @Transactional(readOnly = true)
    public Optional<Wish> of(ClientId client) {
        return table.find(client)
                .map(wish -> new Wish(languages.byCode(wish.languageCode()).orElse(Language.DUTCH), wish.largePrint()));
    }
}

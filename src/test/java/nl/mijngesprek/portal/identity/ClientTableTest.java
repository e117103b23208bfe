package nl.mijngesprek.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import nl.mijngesprek.portal.TableTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;

class ClientTableTest extends TableTest {

    @Value("${portal.bsn.encryption-key}")
    private String encryptionKey = "";

    @Test
    void a_client_is_found_by_the_bsn_and_by_no_other() {
        var bsn = nextBsn();
        var id = intake(() -> clients.deliver(new ClientDelivery(reference(), bsn, "Chloé Öztürk", "tr")));

        assertThat(clients.findByBsn(bsn)).contains(new KnownClient(id, "Chloé Öztürk", "tr"));
        assertThat(clients.findByBsn(nextBsn())).isEmpty();
    }

    @Test
    void the_same_reference_again_is_the_same_client() {
        var reference = reference();
        var wrong = nextBsn();
        var right = nextBsn();
        var first = intake(() -> clients.deliver(new ClientDelivery(reference, wrong, "Daan", "nl")));
        var again = intake(() -> clients.deliver(new ClientDelivery(reference, right, "Daan Bos", "en")));

        assertThat(again).isEqualTo(first);
        assertThat(clients.findByBsn(right)).contains(new KnownClient(first, "Daan Bos", "en"));
        assertThat(clients.findByBsn(wrong)).isEmpty();
    }

    @Test
    void two_clients_never_share_a_bsn() {
        var bsn = nextBsn();
        intake(() -> clients.deliver(new ClientDelivery(reference(), bsn, "Eva", "nl")));

        assertThatThrownBy(() -> intake(() -> clients.deliver(new ClientDelivery(reference(), bsn, "Finn", "nl"))))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageNotContaining(bsn.digits());
    }

    @Test
    void the_bsn_is_kept_encrypted_and_only_the_key_reads_it() throws SQLException {
        var bsn = nextBsn();
        var id = intake(() -> clients.deliver(new ClientDelivery(reference(), bsn, "Gijs", "nl")));

        try (var connection = superuser();
                var statement = connection.prepareStatement("select bsn_cipher, bsn_hash from client where id = ?")) {
            statement.setObject(1, id.value());
            var row = statement.executeQuery();
            row.next();
            var key = new SecretKeySpec(Base64.getDecoder().decode(encryptionKey), "AES");
            assertThat(new String(
                            AesGcmBytesEncryptor.withSecretKey(key).build().decrypt(row.getBytes(1)),
                            StandardCharsets.US_ASCII))
                    .isEqualTo(bsn.digits());
            assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1)).doesNotContain(bsn.digits());
            assertThat(row.getBytes(2)).hasSize(32);
        }
    }

    @Test
    void a_client_reads_the_own_row_alone_and_no_bsn() {
        assertThat(rows(bilal, "select id from client")).isEqualTo(1);
        assertThat(rows(bilal, "select id from client where id = ?", anna.value()))
                .isZero();
        assertThatThrownBy(() -> rows(bilal, "select bsn_cipher from client"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> rows(bilal, "select bsn_hash from client"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}

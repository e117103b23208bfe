// Writes the jOOQ classes of the database: a throw-away PostgreSQL, the migrations of the product, jOOQ's generator.
// Skips the work while no migration (and neither this script nor the pom) is newer than what it wrote last.
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres
import org.flywaydb.core.Flyway
import org.jooq.codegen.GenerationTool
import org.jooq.meta.jaxb.Configuration
import org.jooq.meta.jaxb.Database
import org.jooq.meta.jaxb.ForcedType
import org.jooq.meta.jaxb.Generate
import org.jooq.meta.jaxb.Generator
import org.jooq.meta.jaxb.Jdbc
import org.jooq.meta.jaxb.LambdaConverter
import org.jooq.meta.jaxb.Target

def base = project.basedir
def migrations = new File(base, 'src/main/resources/db/migration')
def classes = new File(project.build.directory, 'generated-sources/jooq')
def written = new File(classes, '.written')

project.addCompileSourceRoot(classes.path)

def sources = migrations.listFiles().toList() + new File(base, 'src/build/database-classes.groovy') + new File(base, 'pom.xml')
def names = migrations.list().sort().join('\n')
if (written.exists() && written.text == names && sources.every { it.lastModified() <= written.lastModified() }) {
    log.info('Database classes are up to date.')
    return
}

def postgres = EmbeddedPostgres.builder().start()
try {
    def url = postgres.getJdbcUrl('postgres', 'postgres')
    Flyway.configure()
            .dataSource(url, 'postgres', '')
            .locations('filesystem:' + migrations.path)
            .placeholders([runtime: 'postgres'])
            .load()
            .migrate()
    GenerationTool.generate(new Configuration()
            .withJdbc(new Jdbc().withUrl(url).withUser('postgres').withPassword(''))
            .withGenerator(new Generator()
                    .withDatabase(new Database()
                            .withName('org.jooq.meta.postgres.PostgresDatabase')
                            .withInputSchema('public')
                            .withOutputSchemaToDefault(true)
                            .withIncludes('.*')
                            .withExcludes('flyway_schema_history')
                            .withForcedTypes(
                                    new ForcedType().withName('INSTANT').withIncludeTypes('(?i:timestamp.*with time zone|timestamptz)'),
                                    // Every jsonb is a text in several languages, but for the list of examples and the shape of a draft.
                                    new ForcedType()
                                            .withUserType('nl.mijngesprek.portal.shared.LocalText')
                                            .withLambdaConverter(new LambdaConverter()
                                                    .withFrom('json -> nl.mijngesprek.portal.shared.JsonText.read(json.data())')
                                                    .withTo('text -> org.jooq.JSONB.valueOf(nl.mijngesprek.portal.shared.JsonText.write(text))'))
                                            .withIncludeTypes('jsonb')
                                            .withExcludeExpression('.*\\.(examples|shape)')))
                    .withGenerate(new Generate().withRecords(true).withDeprecated(false).withRoutines(false))
                    .withTarget(new Target()
                            .withPackageName('nl.mijngesprek.database')
                            .withDirectory(classes.path))))
} finally {
    postgres.close()
}
written.text = names

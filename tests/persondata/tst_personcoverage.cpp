// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/persondata/description.h"
#include "models/persondata/personvalues.h"
#include "models/store/erasurerules.h"
#include "models/store/migrations.h"
#include "models/store/tableshapes.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

#include <QtTest>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// A foreign key by which one comes from a person to rows of a table.
struct Way {
    QString table;
    QString column;
    friend bool operator==(const Way&, const Way&) = default;
};

/// Every foreign key of synced tables that leads to a person, over however many tables.
QList<Way> waysToPersons(Connection& connection)
{
    QList<Way> ways;
    QSet<QString> reached{u"person"_s};
    for (bool more = true; more;) {
        more = false;
        for (const QString& table : syncedTables(allMigrations())) {
            const auto read = connection.each(
                "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)",
                [&](const Statement& row) {
                    const Way way{table, row.text(0)};
                    if (!reached.contains(row.text(1)) || ways.contains(way) || table == "person"_L1)
                        return;
                    ways << way;
                    reached.insert(table);
                    more = true;
                },
                table);
            if (!read)
                qFatal("%s", qPrintable(read.error().detail));
        }
    }
    return ways;
}

bool isFollowed(const Way& way)
{
    return std::any_of(personTables().begin(), personTables().end(), [&](const PersonTable& table) {
        return table.table == way.table && table.ways.contains(way.column);
    });
}

bool isLeft(const Way& way)
{
    return std::any_of(leftWays().begin(), leftWays().end(), [&](const LeftWay& left) {
        return left.table == way.table && left.column == way.column;
    });
}

} // namespace

/// No table that tells of a person is forgotten, neither when somebody asks what is known of her nor when she
/// is erased. A new table or column fails here until somebody decides.
class TestPersonCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayToAPersonIsDecided();
    void everyDecisionIsAboutAWayThatIsThere();
    void textReferencesAreThereAndFollowed();
    void everyColumnHasATitle();
    void everyTableHasASubject();
    void keysOfPartsAreDifferent();
    void everyTableIsErasedOrKeptForAReason();
    void everyQueryRuns();

private:
    Connection& rows() { return m_file->reader(); }

    TestStore m_file{fullDomain()};
};

void TestPersonCoverage::everyWayToAPersonIsDecided()
{
    const QList<Way> ways = waysToPersons(rows());
    QVERIFY(ways.size() > 45);
    for (const Way& way : ways) {
        const QString name = way.table + u'.' + way.column;
        QVERIFY2(
            isFollowed(way) || isLeft(way),
            qPrintable(name
                       + u" leads to a person: say in models/persondata/description.cpp how its rows are "
                         u"found, or in leftWays() why they are not hers"_s));
        QVERIFY2(!isFollowed(way) || !isLeft(way), qPrintable(name + u" is both followed and left"_s));
    }
}

void TestPersonCoverage::everyDecisionIsAboutAWayThatIsThere()
{
    const QList<Way> ways = waysToPersons(rows());
    for (const PersonTable& table : personTables()) {
        for (const QString& column : table.ways)
            QVERIFY2(ways.contains(Way{table.table, column}), qPrintable(table.table + u'.' + column));
    }
    for (const LeftWay& left : leftWays())
        QVERIFY2(ways.contains(Way{left.table, left.column}), qPrintable(left.table + u'.' + left.column));
}

void TestPersonCoverage::textReferencesAreThereAndFollowed()
{
    for (const TextReference& reference : textReferences()) {
        const auto columns = TableShapes::columns(rows(), reference.table);
        VERIFY_DONE(columns);
        QVERIFY2(columns->contains(reference.column), qPrintable(reference.table + u'.' + reference.column));
        const bool followed =
            std::any_of(personTables().begin(), personTables().end(),
                        [&](const PersonTable& table) { return table.table == reference.table; });
        QVERIFY2(followed || !reference.followed, qPrintable(reference.table));
    }
}

void TestPersonCoverage::everyColumnHasATitle()
{
    const PersonDataSource source{rows(), m_file.domain()};
    PersonValues values(source, QTimeZone::utc());
    QStringList untitled;
    for (const PersonTable& table : personTables()) {
        const auto columns = values.columnsOf(table.table);
        VERIFY_DONE(columns);
        if (values.tableTitle(table.table) == table.table)
            untitled << table.table;
        for (const PersonColumn& column : *columns) {
            const bool shown = column.name != "id"_L1 && column.kind != PersonColumnKind::Derived
                && !table.hidden.contains(column.name);
            if (shown && column.title == column.name)
                untitled << table.table + u'.' + column.name;
        }
    }
    QVERIFY2(untitled.isEmpty(),
             qPrintable(u"describe them in the record type of the table: "_s + untitled.join(u", "_s)));
}

void TestPersonCoverage::everyTableHasASubject()
{
    QStringList keys;
    for (const PersonSection& section : personSections())
        keys << section.key;
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    for (const PersonTable& table : personTables())
        QVERIFY2(keys.contains(table.section), qPrintable(table.key));
}

void TestPersonCoverage::keysOfPartsAreDifferent()
{
    QSet<QString> keys;
    for (const PersonTable& table : personTables()) {
        QVERIFY2(!keys.contains(table.key), qPrintable(table.key));
        keys.insert(table.key);
    }
}

void TestPersonCoverage::everyTableIsErasedOrKeptForAReason()
{
    QSet<QString> emptied;
    for (const ErasedTable& table : m_file.domain().erasure->tables)
        emptied.insert(table.table);
    QSet<QString> kept;
    for (const KeptTable& table : keptTables())
        kept.insert(table.table);
    for (const PersonTable& table : personTables()) {
        QVERIFY2(!table.own || emptied.contains(table.table) || kept.contains(table.table),
                 qPrintable(table.table
                            + u" tells of a person: say in the erasing what goes, or in keptTables() why it "
                              u"stays"_s));
    }
    for (const QString& table : std::as_const(emptied))
        QVERIFY2(std::any_of(personTables().begin(), personTables().end(),
                             [&](const PersonTable& one) { return one.table == table; })
                     || std::any_of(textReferences().begin(), textReferences().end(),
                                    [&](const TextReference& one) { return one.table == table; }),
                 qPrintable(table + u" is erased, but not told of"_s));
}

void TestPersonCoverage::everyQueryRuns()
{
    const qint64 person = m_file.add(u"person"_s, {{u"name"_s, u"Chen Yu"_s}});
    const PersonDataSource source{rows(), m_file.domain(), m_file.clock().now()};
    const auto data = readPersonData(source, person);
    VERIFY_DONE(data);
    QCOMPARE(data->rowCount(), 1);
    QCOMPARE(data->deeds.size(), 1);
}

QTEST_GUILESS_MAIN(TestPersonCoverage)
#include "tst_personcoverage.moc"

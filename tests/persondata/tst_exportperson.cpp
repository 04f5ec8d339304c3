// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportpersoncommand.h"
#include "tests/camps/campcentre.h"
#include "tests/testkit/verify.h"

#include <QHashSeed>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// kitcamp export-person FILE PERSON --out X.
class TestExportPerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_centre = std::make_unique<CampCentre>();
        m_person = m_centre->person(u"Lin Wei"_s);
        m_centre->add(u"person_number"_s,
                      {{u"person"_s, m_person}, {u"kind"_s, u"card"_s}, {u"value"_s, u"CARD77"_s}});
    }
    void jsonIsWrittenByCard();
    void pdfIsWrittenByName();
    void namesakesAreNotGuessed();
    void unknownEndingIsSaid();
    void unknownPersonIsSaid();

private:
    int run(const QStringList& arguments)
    {
        return writePersonData(arguments, m_centre->file().clock(), m_said);
    }
    [[nodiscard]] QString file() { return m_centre->file().path(); }
    [[nodiscard]] QString target(const QString& name) { return m_centre->file().filePath(name); }

    std::unique_ptr<CampCentre> m_centre;
    qint64 m_person = 0;
    QString m_said;
};

void TestExportPerson::jsonIsWrittenByCard()
{
    QCOMPARE(run({file(), u"CARD77"_s, u"--out"_s, target(u"x.json"_s), u"--json"_s}), 0);
    const QJsonObject said = QJsonDocument::fromJson(m_said.toUtf8()).object();
    QCOMPARE(said[u"person"_s].toString(), QString::number(m_person));
    QCOMPARE(said[u"records"_s].toInt(), 2);
    const QJsonObject written = QJsonDocument::fromJson(bytesOf(target(u"x.json"_s))).object();
    QCOMPARE(written[u"format"_s].toString(), u"kitcamp-person"_s);
}

void TestExportPerson::pdfIsWrittenByName()
{
    QCOMPARE(run({file(), u"Lin Wei"_s, u"--out"_s, target(u"x.pdf"_s)}), 0);
    QVERIFY(bytesOf(target(u"x.pdf"_s)).startsWith("%PDF"));
    QVERIFY2(m_said.contains(u"2 record(s) written to x.pdf"_s), qPrintable(m_said));
}

void TestExportPerson::namesakesAreNotGuessed()
{
    m_centre->person(u"Lin Wei"_s);
    QCOMPARE(run({file(), u"Lin Wei"_s, u"--out"_s, target(u"x.json"_s)}), 2);
    QVERIFY2(m_said.contains(u"2 people"_s), qPrintable(m_said));
    QVERIFY(!QFile::exists(target(u"x.json"_s)));
}

void TestExportPerson::unknownEndingIsSaid()
{
    QCOMPARE(run({file(), u"Lin Wei"_s, u"--out"_s, target(u"x.doc"_s)}), 2);
    QVERIFY2(m_said.contains(u".json"_s), qPrintable(m_said));
}

void TestExportPerson::unknownPersonIsSaid()
{
    QCOMPARE(run({file(), u"Nobody"_s, u"--out"_s, target(u"x.json"_s)}), 2);
    QVERIFY(m_said.contains(u"Nobody"_s));
}

QTEST_MAIN(TestExportPerson)
#include "tst_exportperson.moc"

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/hiddennames.h"
#include "models/people/papernames.h"
#include "tests/camps/campcentre.h"
#include "tests/testkit/verify.h"

#include <QDirIterator>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Who is under age is named by one decision, the same for all papers and files.
class TestPaperNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void insideNamesWithARemark();
    void publishedWritesInitialsWithoutConsent();
    void consentOfTheActivityCountsThere();
    void partnersAskForTheirOwnConsent();
    void whoIsOfAgeIsAlwaysNamed();
    void nobodyMetNoRemark();
    void sentencesLoseHiddenNames();
    void everyPaperIsDecidedAndMade();
    void nobodyElseDecides();

private:
    [[nodiscard]] PaperNames names(QLatin1String paper, qint64 activity = 0)
    {
        auto read = PaperNames::read(m_centre->store().reader(), paper, QDate(2026, 9, 7), activity);
        if (!read)
            qFatal("%s", why(read).constData());
        return *std::move(read);
    }
    void consent(const QString& purpose, qint64 activity = 0)
    {
        QJsonObject values{{u"person"_s, m_person},
                           {u"purpose"_s, purpose},
                           {u"text_version"_s, u"1"_s},
                           {u"given_on"_s, u"2026-08-01"_s}};
        if (activity != 0)
            values.insert(u"activity"_s, activity);
        m_centre->add(u"consent"_s, values);
    }
    /// Calls visit(path, source) for each source of models, views and app.
    template <typename Visit>
    static void eachSource(Visit&& visit)
    {
        const QDir root(QString::fromUtf8(KITCAMP_SOURCE_DIR));
        for (const QString& folder : {u"models"_s, u"views"_s, u"app"_s}) {
            QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                if (file.open(QIODevice::ReadOnly))
                    visit(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
            }
        }
    }

    std::unique_ptr<CampCentre> m_centre;
    qint64 m_participation = 0;
    qint64 m_person = 0;
};

void TestPaperNames::init()
{
    m_centre = std::make_unique<CampCentre>();
    m_participation = m_centre->participant(u"Lin Wei"_s, u"student"_s, {{u"degree_level"_s, u"school"_s}});
    m_person = m_centre->store()
                   .reader()
                   .integer("SELECT person FROM participation WHERE id=?", m_participation)
                   ->value();
}

void TestPaperNames::insideNamesWithARemark()
{
    PaperNames list = names("signing-list"_L1);
    QCOMPARE(list.nameOf(m_participation, u"Lin Wei"_s), u"Lin Wei"_s);
    QCOMPARE(list.remarks(),
             QStringList{u"Internal: 1 person(s) under age are on this list; hand it to nobody outside."_s});
}

void TestPaperNames::publishedWritesInitialsWithoutConsent()
{
    PaperNames sign = names("door-sign"_L1);
    QCOMPARE(sign.nameOf(m_participation, u"Lin Wei"_s), u"L. W."_s);
    QVERIFY(!sign.mayNameParticipation(m_participation));
    QCOMPARE(sign.remarks(), QStringList{u"1 person(s) under age are not named: no consent."_s});
    consent(u"publication"_s);
    PaperNames later = names("door-sign"_L1);
    QCOMPARE(later.nameOf(m_participation, u"Lin Wei"_s), u"Lin Wei"_s);
    QVERIFY(later.remarks().isEmpty());
}

void TestPaperNames::consentOfTheActivityCountsThere()
{
    consent(u"publication"_s, m_centre->camp);
    QCOMPARE(names("door-sign"_L1, m_centre->camp).nameOf(m_participation, u"Lin Wei"_s), u"Lin Wei"_s);
    QCOMPARE(names("door-sign"_L1).nameOf(m_participation, u"Lin Wei"_s), u"L. W."_s);
}

void TestPaperNames::partnersAskForTheirOwnConsent()
{
    consent(u"publication"_s);
    QCOMPARE(names("attendance-file"_L1).name(m_person, u"Lin Wei"_s), u"L. W."_s);
    consent(u"partners"_s);
    QCOMPARE(names("attendance-file"_L1).name(m_person, u"Lin Wei"_s), u"Lin Wei"_s);
}

void TestPaperNames::whoIsOfAgeIsAlwaysNamed()
{
    const qint64 adult = m_centre->participant(u"Zhao Min"_s);
    PaperNames sign = names("door-sign"_L1);
    QCOMPARE(sign.nameOf(adult, u"Zhao Min"_s), u"Zhao Min"_s);
    QVERIFY(sign.mayNameParticipation(adult));
    QVERIFY(sign.remarks().isEmpty());
}

void TestPaperNames::nobodyMetNoRemark()
{
    QVERIFY(names("signing-list"_L1).remarks().isEmpty());
}

void TestPaperNames::sentencesLoseHiddenNames()
{
    const auto hidden = HiddenNames::read(m_centre->store().reader(), "ranking-file"_L1, QDate(2026, 9, 7));
    VERIFY_DONE(hidden);
    QCOMPARE(hidden->without(u"Zhao Min, Lin Wei"_s), u"Zhao Min, L. W."_s);
}

void TestPaperNames::everyPaperIsDecidedAndMade()
{
    QSet<QString> asked;
    static const QRegularExpression name(u"\"([a-z-]+)\"(?:_L1|\\))"_s);
    eachSource([&](const QString& path, const QString& source) {
        if (path.endsWith("/papernames.cpp"_L1))
            return;
        for (auto found = name.globalMatch(source); found.hasNext();)
            asked.insert(found.next().captured(1));
    });
    for (const NamedPaper& paper : namedPapers()) {
        QVERIFY2(paper.name == "badge"_L1 || asked.contains(paper.name),
                 qPrintable(QString(paper.name) + u" is decided about and made by nobody"_s));
        QVERIFY(qstrlen(paper.why) > 0);
    }
}

void TestPaperNames::nobodyElseDecides()
{
    // Purposes stand in models/people alone; what a partner sees is the host's setting (models/alliance).
    static const QRegularExpression literal(u"mayBeNamed(?:Sql)?\\([^;]*u\"(?:publication|partners)\"_s"_s);
    eachSource([&](const QString& path, const QString& source) {
        QVERIFY2(path.startsWith("models/people/"_L1) || !source.contains(literal),
                 qPrintable(path + u": ask purposeOf() of models/people/papernames.h"_s));
    });
}

QTEST_GUILESS_MAIN(TestPaperNames)
#include "tst_papernames.moc"

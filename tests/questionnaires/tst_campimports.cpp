// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/camps/campcentre.h"
#include "tests/common/strictwarnings.h"
#include "tests/settings/screenroom.h"
#include "views/importing/campimports.h"
#include "views/importing/importdialog.h"

#include <QPushButton>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// A person takes the lists of a camp in through the dialog.
class TestCampImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void questionnaireIsReviewedAndTaken();
    void judgeIsChosenWhereTheSheetNamesNone();

private:
    [[nodiscard]] qint64 count(const char* sql);
    static QString sample(const char* name)
    {
        return QStringLiteral(KITCAMP_TEST_DATA "/camps/") + QLatin1String(name);
    }
    [[nodiscard]] QString chip(const QString& name) const
    {
        const auto* button = seen<QPushButton>(dialog(), name);
        return button ? button->text() : QString();
    }
    [[nodiscard]] ImportDialog* dialog() const
    {
        return qobject_cast<ImportDialog*>(openDialog(u"importDialog"_s));
    }

    std::unique_ptr<CampCentre> m_centre;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<ScreenRoom> m_room; ///< its window goes before the file
};

void TestCampImports::init()
{
    failOnWarnings();
    m_room = std::make_unique<ScreenRoom>(QSize(1280, 800));
    m_room->show(new QWidget(m_room->window()));
    m_centre = std::make_unique<CampCentre>();
    Workplace& room = m_room->workplace();
    m_workplace.reset(new Workplace{m_centre->store(), room.desk, room.theme, room.tones, room.preferences,
                                    room.locale, room.foldQuery, room.showObject, room.showPage, room.preview,
                                    room.askForFile});
}

void TestCampImports::cleanup()
{
    m_room.reset();
    m_workplace.reset();
    m_centre.reset();
}

qint64 TestCampImports::count(const char* sql)
{
    const auto found = m_centre->store().reader().integer(sql);
    return found ? found->value_or(-1) : -2;
}

void TestCampImports::questionnaireIsReviewedAndTaken()
{
    openApplicationsImport(*m_workplace, m_centre->camp, m_room->window());
    QTRY_VERIFY(dialog());
    dialog()->takeFile(sample("wenjuanxing.csv"));
    QTRY_COMPARE(chip(u"filter_replaced"_s), u"Replaced 1"_s);
    QCOMPARE(chip(u"filter_doubtful"_s), u"Doubtful 1"_s);
    choose(dialog(), u"person_4"_s, u"Somebody new"_s);
    QTRY_COMPARE(chip(u"filter_new"_s), u"New 8"_s);
    keepPicture(*dialog(), u"applicationsimport"_s);
    QCOMPARE(cutTexts(*dialog()).join(u"; "_s), QString());
    QCOMPARE(namelessFields(*dialog()), QStringList());
    auto* import = seen<QPushButton>(dialog(), u"dialogMain"_s);
    QTRY_VERIFY(import->isEnabled());
    QTest::mouseClick(import, Qt::LeftButton);
    QTRY_COMPARE(import->text(), u"&Done"_s);
    QCOMPARE(count("SELECT count(*) FROM participation"), qint64(8));
    QCOMPARE(count("SELECT count(*) FROM camp_key"), qint64(1));
    QTest::keyClick(dialog(), Qt::Key_Escape);
}

void TestCampImports::judgeIsChosenWhereTheSheetNamesNone()
{
    m_centre->team(1, u"蓝鲸"_s);
    m_centre->participant(u"评委甲"_s, u"judge"_s);
    const qint64 round =
        m_centre->add(u"judging_round"_s,
                      {{u"activity"_s, m_centre->camp}, {u"place_in_order"_s, 1}, {u"name"_s, u"终评"_s}});
    m_centre->add(u"rubric_criterion"_s,
                  {{u"judging_round"_s, round}, {u"place_in_order"_s, 1}, {u"name"_s, u"创新性"_s}});
    openJudgeScoresImport(*m_workplace, round, m_room->window());
    QTRY_VERIFY(dialog());
    QFile file(m_centre->file().filePath(u"sheet.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("队伍,创新性\n1,8.5\n");
    file.close();
    dialog()->takeFile(file.fileName());
    QTRY_COMPARE(chip(u"filter_wrong"_s), u"Wrong 1"_s);
    choose(dialog(), u"judge"_s, u"评委甲"_s);
    QTRY_COMPARE(chip(u"filter_new"_s), u"New 1"_s);
    QTest::mouseClick(seen<QPushButton>(dialog(), u"dialogMain"_s), Qt::LeftButton);
    QTRY_COMPARE(count("SELECT points FROM judge_mark"), qint64(850));
    QTRY_COMPARE(seen<QPushButton>(dialog(), u"dialogMain"_s)->text(), u"&Done"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
}

QTEST_MAIN(TestCampImports)
#include "tst_campimports.moc"

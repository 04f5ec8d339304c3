// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenroom.h"

#include "models/items/settings/openingrecords.h"
#include "tests/common/strictwarnings.h"
#include "views/common/navigationlist.h"
#include "views/settings/settingspage.h"
#include "views/settings/weekhoursform.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Every section in every look: nothing is cut, everything has a name; pictures for KITCAMP_GALLERY.
class SettingsLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void nothingIsCut_data()
    {
        QTest::addColumn<int>("look");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        const int light = int(Theme::Choice::Light);
        const int dark = int(Theme::Choice::Dark);
        QTest::newRow("en-light") << light << 1.0 << QSize(856, 646) << u"en_GB"_s;
        QTest::newRow("en-dark") << dark << 1.0 << QSize(1112, 746) << u"en_GB"_s;
        QTest::newRow("en-large") << light << 1.5 << QSize(1500, 1050) << u"en_GB"_s;
        QTest::newRow("zh-light") << light << 1.0 << QSize(856, 646) << u"zh_CN"_s;
        QTest::newRow("zh-dark") << dark << 1.0 << QSize(1112, 746) << u"zh_CN"_s;
    }
    void nothingIsCut()
    {
        QFETCH(int, look);
        QFETCH(double, scale);
        QFETCH(QSize, size);
        QFETCH(QString, language);
        const QLocale locale(language);
        QTranslator texts;
        QVERIFY(texts.load(locale.language() == QLocale::Chinese ? u":/i18n/kitcamp_zh_CN"_s
                                                                 : u":/i18n/kitcamp_en"_s));
        QCoreApplication::installTranslator(&texts);
        ScreenRoom room(size);
        room.workplace().locale = locale;
        QLocale::setDefault(locale);
        room.theme().setChoice(static_cast<Theme::Choice>(look));
        room.theme().setTextScale(scale);
        furnish(room);
        auto* page = new SettingsPage(room.workplace(), room.window());
        room.show(page);
        for (const QString& section : sections()) {
            page->findChild<NavigationList*>(u"settingsSections"_s)->setCurrentPage(section);
            fill(page, section);
            QTRY_COMPARE(cutTexts(*page).join(u"; "_s), QString());
            QCOMPARE(namelessFields(*page).join(u"; "_s), QString());
            keepPicture(*room.window(),
                        u"settings-%1-%2"_s.arg(section, QLatin1StringView(QTest::currentDataTag())));
        }
        QCOMPARE(room.window()->size(), size);
        QCoreApplication::removeTranslator(&texts);
    }

private:
    static QStringList sections()
    {
        return {u"centre"_s, u"hours"_s,      u"rules"_s,  u"cards"_s,  u"operators"_s,     u"desk"_s,
                u"paper"_s,  u"categories"_s, u"places"_s, u"groups"_s, u"organizations"_s, u"look"_s};
    }
    static void furnish(ScreenRoom& room)
    {
        CentreFile& centre = room.centre;
        QVERIFY(centre.store()
                    .perform(SaveSettings{{{u"name"_s, u"学生创新中心"_s},
                                           {u"name_en"_s, u"Student Innovation Centre"_s},
                                           {u"terms"_s, u"爱护设备，按期归还。"_s},
                                           {u"terms_en"_s, u"Take care of it and bring it back in time."_s},
                                           {u"zone"_s, u"Asia/Shanghai"_s}}})
                    .ok());
        const auto hours = weekHoursChange(centre.store(), WeekHoursForm::usualWeek());
        QVERIFY(hours.ok() && centre.store().perform(*hours).ok());
        DayExceptions days;
        days.insert(QDate(2026, 10, 1), {DayException::Kind::Closed, 0, {}, u"国庆节"_s});
        days.insert(QDate(2026, 10, 10), {DayException::Kind::AsWeekday, 3, {}, u"调休"_s});
        const auto special = specialDaysChange(centre.store(), days, u"2026"_s);
        QVERIFY(special.ok() && centre.store().perform(*special).ok());
        const qint64 students =
            centre.add("borrower_group", {{u"name"_s, u"学生"_s}, {u"name_en"_s, u"Students"_s}});
        const qint64 boards = centre.add("category", {{u"name"_s, u"开发板"_s}, {u"name_en"_s, u"Boards"_s}});
        centre.add("category", {{u"name"_s, u"传感器"_s}, {u"parent"_s, idText(boards)}});
        centre.add("loan_rule",
                   {{u"note"_s, u"Boards for students"_s},
                    {u"category"_s, idText(boards)},
                    {u"borrower_group"_s, idText(students)},
                    {u"max_items"_s, u"3"_s},
                    {u"loan_days"_s, u"14"_s},
                    {u"max_renewals"_s, u"1"_s},
                    {u"renewal_days"_s, u"14"_s}});
        centre.add("operator", {{u"name"_s, u"Chen Wei"_s}, {u"card"_s, u"04A2B3C4"_s}});
        centre.add("operator", {{u"name"_s, u"许敏"_s}});
        const qint64 room101 = centre.add("place", {{u"name"_s, u"Room 101"_s}, {u"label"_s, u"R101"_s}});
        centre.add("place", {{u"name"_s, u"Shelf B3"_s}, {u"parent"_s, idText(room101)}});
        const qint64 school =
            centre.add("organization", {{u"name"_s, u"甲大学"_s}, {u"name_en"_s, u"Alpha University"_s}});
        centre.add("organization_name",
                   {{u"organization"_s, idText(school)}, {u"name"_s, u"甲大"_s}, {u"kind"_s, u"short"_s}});
        centre.add("department", {{u"organization"_s, idText(school)}, {u"name"_s, u"机械学院"_s}});
    }
    static void fill(SettingsPage* page, const QString& section)
    {
        if (section == "hours"_L1)
            enter(page, u"hours_6"_s, u"9:00-8:00"_s);
        if (section == "organizations"_L1)
            seen<QWidget>(page, u"list_organization"_s)->findChild<QTableView*>()->selectRow(0);
        if (section != "cards"_L1)
            return;
        auto* scan = seen<QLineEdit>(page, u"cardSample"_s);
        scan->setFocus();
        QTest::keyClicks(scan, u"0077705924"_s);
        QTest::keyClick(scan, Qt::Key_Return);
    }
};

QTEST_MAIN(SettingsLookTest)
#include "tst_settingslook.moc"

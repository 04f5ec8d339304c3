// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/strictwarnings.h"
#include "tests/settings/screenroom.h"
#include "views/merging/mergedialog.h"
#include "views/people/peoplepage.h"

#include <QScrollBar>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The page with its chip, the proposals and the comparison in every look: nothing is cut, everything has a
/// name; pictures for KITCAMP_GALLERY.
class MergingLookTest : public QObject
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
        QTest::newRow("en-light") << light << 1.0 << QSize(1112, 746) << u"en_GB"_s;
        QTest::newRow("en-dark") << dark << 1.0 << QSize(1112, 746) << u"en_GB"_s;
        QTest::newRow("en-large") << light << 1.5 << QSize(1668, 1119) << u"en_GB"_s;
        QTest::newRow("zh-light") << light << 1.0 << QSize(1112, 746) << u"zh_CN"_s;
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
        auto* page = new PeoplePage(room.workplace(), room.window());
        room.show(page);
        page->arrive();
        QTRY_VERIFY(seen<QPushButton>(page, u"twinsChip"_s));
        picture(*room.window(), u"page"_s);
        click(page, u"twinsChip"_s);
        QTRY_VERIFY(openDialog(u"twinsDialog"_s));
        picture(*openDialog(u"twinsDialog"_s), u"proposals"_s);
        click(openDialog(u"twinsDialog"_s), u"dialogMain"_s);
        QTRY_VERIFY(openDialog(u"mergeDialog"_s));
        picture(*openDialog(u"mergeDialog"_s), u"comparison"_s);
        QVERIFY(openDialog(u"mergeDialog"_s)->width() <= size.width());
        QCoreApplication::removeTranslator(&texts);
    }

private:
    static void picture(QWidget& widget, const QString& name)
    {
        QTRY_COMPARE(cutTexts(widget).join(u"; "_s), QString());
        if (name != "page"_L1) // the list pages have their own tests
            QCOMPARE(namelessFields(widget).join(u"; "_s), QString());
        keepPicture(widget, u"merging-%1-%2"_s.arg(name, QLatin1StringView(QTest::currentDataTag())));
    }
    static void furnish(ScreenRoom& room)
    {
        CentreFile& centre = room.centre;
        const QString ustc =
            idText(centre.add("organization",
                              {{u"name"_s, u"中国科学技术大学"_s},
                               {u"name_en"_s, u"University of Science and Technology of China"_s}}));
        const qint64 robots =
            centre.add("borrower_group", {{u"name"_s, u"机器人"_s}, {u"name_en"_s, u"Robots"_s}});
        const qint64 zhang = centre.add("person",
                                        {{u"name"_s, u"张三"_s},
                                         {u"phone"_s, u"13900008831"_s},
                                         {u"organization"_s, ustc},
                                         {u"note"_s, u"Careful with soldering irons"_s}});
        centre.add("person",
                   {{u"name"_s, u"Zhang San"_s},
                    {u"phone"_s, u"13811112222"_s},
                    {u"organization"_s, ustc},
                    {u"mail"_s, u"zhangsan@mail.ustc.edu.cn"_s},
                    {u"major"_s, u"Automation, Robotics and Intelligent Manufacturing Systems"_s},
                    {u"note"_s, u"Prefers mail"_s}});
        centre.add("person_number",
                   {{u"person"_s, idText(zhang)}, {u"kind"_s, u"student"_s}, {u"value"_s, u"PB2025001"_s}});
        centre.add("group_member", {{u"borrower_group"_s, idText(robots)}, {u"person"_s, idText(zhang)}});
    }
};

QTEST_MAIN(MergingLookTest)
#include "tst_merginglook.moc"

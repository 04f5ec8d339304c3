// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/desk/deskrowsmodel.h"
#include "tests/desk/deskscreen.h"
#include "views/desk/deskpage.h"
#include "views/desk/lastactionslist.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

/// Buttons and labels that do not give way must have the room their text needs.
QStringList cutWidgets(const QWidget& page)
{
    QStringList cut;
    for (const QAbstractButton* button : page.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->width() < button->minimumSizeHint().width())
            cut.append(button->text());
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        const int needed = label->hasHeightForWidth() ? label->heightForWidth(label->width())
                                                      : label->minimumSizeHint().height();
        if (label->isVisible()
            && (label->width() < label->minimumSizeHint().width() || label->height() < needed))
            cut.append(label->text());
    }
    return cut;
}

} // namespace

/// How the desk looks: nothing cut, everything named, everything reached; pictures to look at.
class DeskPageLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingIsCut_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << int(Theme::Choice::Light) << 1.0 << QSize(1112, 746) << u"en"_s;
        QTest::newRow("dark") << int(Theme::Choice::Dark) << 1.0 << QSize(1112, 746) << u"en"_s;
        QTest::newRow("small") << int(Theme::Choice::Light) << 1.0 << QSize(856, 646) << u"en"_s;
        QTest::newRow("large-text") << int(Theme::Choice::Light) << 1.5 << QSize(1700, 1050) << u"en"_s;
        QTest::newRow("chinese") << int(Theme::Choice::Light) << 1.0 << QSize(1112, 746) << u"zh_CN"_s;
        QTest::newRow("chinese-small") << int(Theme::Choice::Dark) << 1.0 << QSize(856, 646) << u"zh_CN"_s;
    }
    void nothingIsCut()
    {
        QFETCH(int, choice);
        QFETCH(double, scale);
        QFETCH(QSize, size);
        QFETCH(QString, language);
        QTranslator texts;
        QVERIFY(texts.load(u":/i18n/kitcamp_"_s + language));
        QCoreApplication::installTranslator(&texts); // it goes with its end
        DeskScreen screen(size);
        if (language != "en"_L1) {
            QLocale::setDefault(QLocale(language));
            screen.remake();
        }
        screen.theme().setChoice(static_cast<Theme::Choice>(choice));
        screen.theme().setTextScale(scale);
        work(screen);
        QTRY_COMPARE(cutWidgets(screen.page()), QStringList());
        QCOMPARE(screen.page().size(), size);
        const auto* table = screen.find<QTableView>(u"outcomes"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) // sentences are read in full
        {
            const QModelIndex what = table->model()->index(row, DeskRowsModel::WhatColumn);
            QVERIFY(table->rowHeight(row) >= table->sizeHintForIndex(what).height());
        }
        save(screen, u"desk-%1"_s.arg(QLatin1StringView(QTest::currentDataTag())));
    }

    void theOtherFacesOfTheDesk()
    {
        DeskScreen screen;
        save(screen, u"desk-empty"_s);
        screen.scan(u"ESP32-0042"_s);
        screen.scan(u"0477777777"_s);
        save(screen, u"desk-unknown-card"_s);
        screen.scan(u"wang xiaoming"_s);
        QTRY_COMPARE(cutWidgets(screen.page()), QStringList());
        save(screen, u"desk-form"_s);
        screen.key(Qt::Key_Escape);
        screen.scan(zhangCard);
        screen.scan(u"CAM-003"_s);
        screen.key(Qt::Key_F8);
        QTRY_COMPARE(cutWidgets(screen.page()), QStringList());
        save(screen, u"desk-damaged"_s);
    }

    void everythingThatIsTouchedHasAName()
    {
        DeskScreen screen;
        work(screen);
        QStringList nameless;
        for (const QWidget* widget : screen.page().findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            if (!named || widget->objectName().isEmpty())
                nameless << QString::fromLatin1(widget->metaObject()->className()) + u' '
                        + widget->objectName();
        }
        QCOMPARE(nameless, QStringList());
    }

    void tabReachesEverything()
    {
        DeskScreen screen;
        work(screen);
        QSet<QString> reached;
        for (int i = 0; i < 40; ++i) {
            reached.insert(screen.focus()->objectName());
            screen.key(Qt::Key_Tab);
        }
        for (const QString& name : {u"scanEdit"_s, u"sound"_s, u"heldLoans"_s, u"renewAll"_s, u"slip"_s,
                                    u"personHistory"_s, u"outcomes"_s, u"lastActions"_s, u"figureOverdue"_s})
            QVERIFY2(reached.contains(name), qPrintable(name));
    }

    void noticesSayWhatStandsInTheWay()
    {
        DeskScreen screen;
        screen.centre.set(u"person"_s, screen.centre.zhang, u"banned_until"_s, u"2026-12-24"_s);
        screen.centre.set(u"person"_s, screen.centre.zhang, u"banned_reason"_s, u"lost a camera"_s);
        screen.centre.set(u"person"_s, screen.centre.li, u"leaves_on"_s, u"2026-09-12"_s);
        screen.scan(zhangCard);
        QCOMPARE(screen.seen(u"notice"_s),
                 u"■ May not borrow up to and including Thu 24 Dec: lost a camera"_s);
        QCOMPARE(screen.seen(u"mayBorrow"_s), u"(hidden)"_s);
        screen.scan(liCard);
        QTRY_COMPARE(screen.seen(u"notice"_s), u"▲ Leaves: Sat 12 Sept; loans end before"_s);
        QCOMPARE(screen.seen(u"mayBorrow"_s), u"may borrow 3 more"_s);
    }

private:
    /// A morning at the desk with all kinds of rows.
    static void work(DeskScreen& screen)
    {
        DeskCentre& centre = screen.centre;
        const qint64 sjtu = centre.file().add(
            u"organization"_s,
            {{u"name"_s, u"上海交通大学"_s}, {u"name_en"_s, u"Shanghai Jiao Tong University"_s}});
        centre.set(u"person"_s, centre.zhang, u"organization"_s, QString::number(sjtu));
        centre.set(u"person"_s, centre.zhang, u"major"_s, u"Mechanical Eng."_s);
        centre.set(u"person"_s, centre.zhang, u"entry_year"_s, u"2023"_s);
        centre.set(u"person"_s, centre.zhang, u"note"_s,
                   u"Wants the new camera when it is back from repair."_s);
        centre.clock().set(QDateTime({2026, 8, 31}, {10, 0}, Qt::UTC));
        for (const QString& text : {zhangCard, u"ATLAS-019"_s, liCard, u"HUB-001"_s})
            screen.scan(text);
        centre.clock().set(QDateTime({2026, 9, 14}, {10, 41}, Qt::UTC));
        screen.page().arrive();
        for (const QString& text :
             {u"HUB-001"_s, zhangCard, u"ESP32-0042"_s, u"ESP32-0043"_s, u"CAM-003"_s, u"HUB-001"_s})
            screen.scan(text);
        QApplication::processEvents();
    }
    static void save(DeskScreen& screen, const QString& name)
    {
        QApplication::processEvents();
        if (const QString folder = qEnvironmentVariable("KITCAMP_GALLERY"); !folder.isEmpty())
            QVERIFY(screen.page().grab().save(u"%1/%2.png"_s.arg(folder, name)));
    }
};

QTEST_MAIN(DeskPageLookTest)
#include "tst_deskpagelook.moc"

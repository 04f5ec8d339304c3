// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerypage.h"
#include "strictwarnings.h"

#include "views/common/dialogframe.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

/// Buttons, badges and labels that do not give way must have the room their text needs.
QStringList cutWidgets(const QWidget& page)
{
    QStringList cut;
    for (const QAbstractButton* button : page.findChildren<QAbstractButton*>())
        if (button->isVisible() && !qobject_cast<QLineEdit*>(button->parentWidget()) // signs within a field
            && button->width() < button->minimumSizeHint().width())
            cut.append(button->text());
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->minimumSizeHint().height();
        if (label->isVisible()
            && (label->width() < label->minimumSizeHint().width() || label->height() < needed))
            cut.append(label->text());
    }
    return cut;
}

/// Counts paintings: a layout that argues with itself paints for ever.
class Repaints : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        count += event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

    int count = 0;
};

void save(QWidget& widget, const QString& name)
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents(); // labels ask for their height once they know their width
    if (const QString folder = qEnvironmentVariable("KITCAMP_GALLERY"); !folder.isEmpty())
        QVERIFY(widget.grab().save(u"%1/%2.png"_s.arg(folder, name)));
}

} // namespace

class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void nothingIsCut_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << int(Theme::Choice::Light) << 1.0 << QSize(1440, 1040);
        QTest::newRow("dark") << int(Theme::Choice::Dark) << 1.0 << QSize(1440, 1040);
        QTest::newRow("large-text") << int(Theme::Choice::Light) << 1.5 << QSize(2000, 1500);
    }
    void nothingIsCut()
    {
        QFETCH(int, choice);
        QFETCH(double, scale);
        QFETCH(QSize, size);
        Theme theme(*qApp, [] { return Scheme::Light; });
        theme.setChoice(static_cast<Theme::Choice>(choice));
        theme.setTextScale(scale);
        GalleryPage page;
        page.resize(size);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.findChild<QLineEdit*>(u"scanEdit"_s)->setFocus();
        QTRY_COMPARE(cutWidgets(page).join(u"; "_s), QString());
        save(page, QLatin1StringView(QTest::currentDataTag()));
        QCOMPARE(page.size(), size); // it fits without asking for more
    }

    void anOpenPageFollowsASwitchOfTheme()
    {
        Theme theme(*qApp, [] { return Scheme::Light; });
        GalleryPage page;
        page.resize(1400, 1000);
        page.show();
        const QImage light = page.grab().toImage();
        theme.setChoice(Theme::Choice::Dark);
        const QImage dark = page.grab().toImage();
        int bright = 0;
        for (int y = 0; y < dark.height(); y += 5)
            for (int x = 0; x < dark.width(); x += 5)
                bright += qGray(dark.pixel(x, y)) > 128;
        QVERIFY(bright * 25 < dark.width() * dark.height() / 10); // only texts and signs are bright
        save(page, u"switched"_s);
        theme.setChoice(Theme::Choice::Light);
        QCOMPARE(page.size(), light.size());
    }

    void anOpenPageGrowsWithItsText()
    {
        Theme theme(*qApp, [] { return Scheme::Light; });
        GalleryPage page;
        page.resize(2000, 1500);
        page.show();
        theme.setTextScale(1.5);
        QTRY_COMPARE(cutWidgets(page).join(u"; "_s), QString());
        save(page, u"grown"_s);
    }

    void menusBarsAndTips()
    {
        Theme theme(*qApp, [] { return Scheme::Light; });
        theme.setChoice(Theme::Choice::Dark);
        QMainWindow window;
        QMenu* edit = window.menuBar()->addMenu(u"&Edit"_s);
        QMenu* view = window.menuBar()->addMenu(u"&View"_s);
        edit->addAction(u"&Undo: Lend ESP32-0042 to 张三"_s)->setShortcut(QKeySequence::Undo);
        edit->addAction(u"&Redo"_s)->setEnabled(false);
        edit->addSeparator();
        for (const QString& column : {u"Tag"_s, u"Model"_s}) {
            QAction* action = edit->addAction(column);
            action->setCheckable(true);
            action->setChecked(column == u"Tag");
        }
        view->addAction(u"Dark"_s);
        window.statusBar()->addWidget(new QLabel(u"centre.kitcamp"_s, &window));
        window.statusBar()->addWidget(new QLabel(u"Operator: Chen Wei"_s, &window));
        window.setCentralWidget(new GalleryPage(&window));
        window.resize(1024, 700);
        window.show();
        QTRY_COMPARE(cutWidgets(window).join(u"; "_s), QString());
        save(window, u"window"_s);
        edit->popup(window.mapToGlobal(QPoint(10, 30)));
        QTRY_VERIFY(edit->isVisible());
        edit->setActiveAction(edit->actions().constFirst());
        QVERIFY(edit->sizeHint().width() > 150);
        save(*edit, u"menu"_s);
        edit->close();
    }

    void anOpenPageComesToRest()
    {
        Theme theme(*qApp, [] { return Scheme::Light; });
        GalleryPage page;
        page.resize(1440, 1040);
        page.show();
        QTRY_COMPARE(cutWidgets(page).join(u"; "_s), QString());
        Repaints repaints;
        qApp->installEventFilter(&repaints);
        for (int i = 0; i < 50; ++i)
            QCoreApplication::processEvents();
        QVERIFY2(repaints.count < 200, qPrintable(QString::number(repaints.count)));
        const int settled = repaints.count;
        for (int i = 0; i < 50; ++i)
            QCoreApplication::processEvents();
        QVERIFY2(repaints.count - settled < 20, qPrintable(QString::number(repaints.count)));
    }

    void aDialogOverThePage()
    {
        Theme theme(*qApp, [] { return Scheme::Light; });
        GalleryPage page;
        page.show();
        auto* dialog = new DialogFrame(u"Take DK-007 out of lending"_s, &page);
        dialog->setSentence(
            u"It is not lent again until somebody repairs it. Whoever has it keeps it until it is returned."_s);
        auto* form = new FormFields(dialog);
        form->add(u"What is &broken?"_s, new QLineEdit(form))
            ->setHint(u"Everybody at the desk reads this."_s);
        dialog->setContent(form);
        dialog->message()->say(
            Tone::Bad,
            u"DK-007 is reserved for team Blue from 15:00 today: choose another device for them first."_s);
        dialog->setMainButton(u"&Take out"_s);
        dialog->addButton(u"later"_s, u"&Later"_s);
        dialog->present();
        QTRY_COMPARE(cutWidgets(*dialog).join(u"; "_s), QString());
        save(*dialog, u"dialog"_s);
    }
};

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"

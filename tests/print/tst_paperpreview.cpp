// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperkit.h"

#include "views/print/pageview.h"
#include "views/print/paperpreview.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kitcamp;

class TestPaperPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_preview.reset(); }
    void firstPageIsShown();
    void keysAndButtonsTurnThePages();
    void zoomMakesThePageLarger();
    void paperIsSavedWhereThePersonSays();
    void failureIsSaidInTheWindow();
    void paperIsPrintedToTheChosenFile();
    void anotherPaperTakesThePlace();
    void closingWhileWorkRunsIsSafe();
    void everythingHasANameForReaders();

private:
    template <typename T>
    T* find(const QString& name) const
    {
        return m_preview->findChild<T*>(name);
    }
    void click(const QString& button)
    {
        auto* target = find<QAbstractButton>(button);
        QVERIFY2(target && target->isEnabled() && target->isVisible(), qPrintable(button));
        QTest::mouseClick(target, Qt::LeftButton, {}, target->rect().center());
    }
    void saveAs(const QString& path);
    [[nodiscard]] QString status() const { return find<QLabel>(u"paperStatus"_s)->text(); }
    [[nodiscard]] int shownPage() const { return find<QSpinBox>(u"pageNumber"_s)->value(); }

    std::unique_ptr<PaperPreview> m_preview;
    QTemporaryDir m_folder;
};

void TestPaperPreview::init()
{
    // The offscreen platform warns that it has no window manager to tell sizes to.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_preview = std::make_unique<PaperPreview>(
        std::make_shared<ListPaper>(paperkit::devices(120), paperkit::frame()));
    m_preview->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_preview.get()));
    QTRY_VERIFY(find<QPushButton>(u"savePdf"_s)->isEnabled());
}

void TestPaperPreview::saveAs(const QString& path)
{
    click(u"savePdf"_s);
    QTRY_VERIFY(find<QFileDialog>(u"saveDialog"_s));
    auto* dialog = find<QFileDialog>(u"saveDialog"_s);
    QTRY_VERIFY(dialog->isVisible());
    dialog->setDirectory(QFileInfo(path).path());
    auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    QVERIFY(name);
    QVERIFY(name->text().endsWith(u".pdf"_s));
    name->selectAll();
    QTest::keyClicks(name, QFileInfo(path).fileName());
    auto* button = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    QVERIFY(button);
    QTRY_VERIFY(button->isEnabled() && button->text().contains(u"Save"_s));
    QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
}

void TestPaperPreview::firstPageIsShown()
{
    QCOMPARE(m_preview->windowTitle(), u"Devices 设备清单"_s);
    QCOMPARE(shownPage(), 1);
    QVERIFY(find<QLabel>(u"pageCount"_s)->text().startsWith(u"of "_s));
    const QImage image = find<PageView>(u"pageView"_s)->shownImage();
    QVERIFY(image.width() > 200);
    QVERIFY(image.height() > image.width());
    QVERIFY(!find<QProgressBar>(u"paperProgress"_s)->isVisible());
    auto* count = find<QLabel>(u"pageCount"_s);
    QTRY_VERIFY2(count->width() >= count->sizeHint().width(), "the number of pages is cut off");
    const QString folder = qEnvironmentVariable("KITCAMP_PAPERS");
    if (!folder.isEmpty())
        m_preview->grab().save(folder + u"/preview.png"_s);
}

void TestPaperPreview::keysAndButtonsTurnThePages()
{
    const int count = find<PageView>(u"pageView"_s)->pageCount();
    QVERIFY(count > 2);
    QVERIFY(!find<QToolButton>(u"previousPage"_s)->isEnabled());
    click(u"nextPage"_s);
    QCOMPARE(shownPage(), 2);
    QTest::keyClick(m_preview.get(), Qt::Key_PageUp);
    QCOMPARE(shownPage(), 1);
    QTest::keyClick(m_preview.get(), Qt::Key_PageDown);
    QCOMPARE(shownPage(), 2);
    QTest::keyClick(m_preview.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(shownPage(), count);
    QVERIFY(!find<QToolButton>(u"nextPage"_s)->isEnabled());
    auto* number = find<QSpinBox>(u"pageNumber"_s);
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, u"2"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(find<PageView>(u"pageView"_s)->page(), 1);
}

void TestPaperPreview::zoomMakesThePageLarger()
{
    auto* view = find<PageView>(u"pageView"_s);
    const int whole = view->shownImage().width();
    QTest::keyClick(m_preview.get(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(view->shownImage().width() > whole);
    auto* zoom = find<QComboBox>(u"zoom"_s);
    zoom->setFocus();
    QTest::keyClick(zoom, Qt::Key_End);
    QCOMPARE(zoom->currentText(), u"300 %"_s);
    QVERIFY(view->verticalScrollBar()->maximum() > 0);
    // A page larger than the window is read to its end before the next one comes.
    QTest::keyClick(m_preview.get(), Qt::Key_PageDown);
    QCOMPARE(shownPage(), 1);
    QVERIFY(view->verticalScrollBar()->value() > 0);
    QTest::keyClick(zoom, Qt::Key_Home);
    QVERIFY(std::abs(view->shownImage().width() - whole) <= 1);
}

void TestPaperPreview::paperIsSavedWhereThePersonSays()
{
    QSignalSpy saved(m_preview.get(), &PaperPreview::saved);
    const QString path = m_folder.filePath(u"devices.pdf"_s);
    saveAs(path);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().toString(), path);
    QVERIFY(status().contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QTRY_VERIFY(!find<QFileDialog>(u"saveDialog"_s));
}

void TestPaperPreview::failureIsSaidInTheWindow()
{
    QSignalSpy saved(m_preview.get(), &PaperPreview::saved);
    // A link to nowhere: the dialog takes it for a new file, the disk does not.
    const QString path = m_folder.filePath(u"broken.pdf"_s);
    QVERIFY(QFile::link(m_folder.filePath(u"missing/target.pdf"_s), path));
    saveAs(path);
    QTRY_VERIFY(status().contains(u"could not be written"_s));
    QCOMPARE(saved.count(), 0);
    QVERIFY(find<QPushButton>(u"savePdf"_s)->isEnabled());
}

void TestPaperPreview::paperIsPrintedToTheChosenFile()
{
    QSignalSpy printed(m_preview.get(), &PaperPreview::printed);
    const QString path = m_folder.filePath(u"printed.pdf"_s);
    click(u"print"_s);
    QTRY_VERIFY(find<QPrintDialog>(u"printDialog"_s));
    auto* dialog = find<QPrintDialog>(u"printDialog"_s);
    QTRY_VERIFY(dialog->isVisible());
    auto* printers = dialog->findChild<QComboBox*>(u"printers"_s);
    auto* file = dialog->findChild<QLineEdit*>(u"filename"_s);
    if (!printers || !file)
        QSKIP("this platform has a print dialog of its own");
    printers->setFocus();
    QTest::keyClick(printers, Qt::Key_End); // print to a file
    QTRY_VERIFY(file->isEnabled());
    file->selectAll();
    QTest::keyClicks(file, path);
    auto* button = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
    QTRY_COMPARE(printed.count(), 1);
    QVERIFY(status().contains(u"printer"_s));
    const auto text = paperkit::textOf(path);
    if (!text)
        QSKIP("pdftotext is not installed");
    QCOMPARE(text->split(u'\f', Qt::SkipEmptyParts).size(), find<PageView>(u"pageView"_s)->pageCount());
}

void TestPaperPreview::anotherPaperTakesThePlace()
{
    QSignalSpy shown(m_preview.get(), &PaperPreview::shown);
    m_preview->setPaper(std::make_shared<ListPaper>(paperkit::devices(3000), paperkit::frame()));
    m_preview->setPaper(std::make_shared<SlipPaper>(paperkit::slip(1), paperkit::frame()));
    QCOMPARE(m_preview->windowTitle(), u"Loan slip L7G4-K2M9-01"_s);
    QTRY_COMPARE(shown.count(), 1);
    QCOMPARE(find<PageView>(u"pageView"_s)->pageCount(), 1);
    QCOMPARE(find<QLabel>(u"pageCount"_s)->text(), u"of 1"_s);
}

void TestPaperPreview::closingWhileWorkRunsIsSafe()
{
    m_preview->setPaper(std::make_shared<ListPaper>(paperkit::devices(5000), paperkit::frame()));
    QVERIFY(m_preview->isBusy());
    QVERIFY(!find<QPushButton>(u"print"_s)->isEnabled());
    m_preview.reset();
}

void TestPaperPreview::everythingHasANameForReaders()
{
    for (const QString& name : {u"previousPage"_s, u"nextPage"_s, u"pageNumber"_s, u"zoom"_s, u"savePdf"_s,
                                u"print"_s, u"cancelWork"_s, u"pageView"_s, u"paperProgress"_s}) {
        auto* widget = find<QWidget>(name);
        QVERIFY2(widget, qPrintable(name));
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(name));
    }
}

QTEST_MAIN(TestPaperPreview)
#include "tst_paperpreview.moc"

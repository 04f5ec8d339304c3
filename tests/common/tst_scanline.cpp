// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "strictwarnings.h"

#include "views/common/scanline.h"

#include "views/common/palette.h"

#include <QClipboard>
#include <QtTest>
#include <QtWidgets>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

/// What the people's own folding does to a full-width letter, digit or sign.
QString halfWidth(const QString& text)
{
    QString folded = text;
    for (QChar& character : folded) {
        if (character.unicode() >= 0xff01 && character.unicode() <= 0xff5e)
            character = QChar(static_cast<char16_t>(character.unicode() - 0xfee0));
        else if (character.unicode() == 0x3000)
            character = u' ';
    }
    return folded;
}

} // namespace

class ScanLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_page = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_page.get());
        m_line = new ScanLine(halfWidth, m_page.get());
        m_button = new QPushButton(u"Undo"_s, m_page.get());
        m_other = new QLineEdit(m_page.get());
        column->addWidget(m_line);
        column->addWidget(m_button);
        column->addWidget(m_other);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_line->arm();
        m_edit = m_line->findChild<QLineEdit*>(u"scanEdit"_s);
        QVERIFY(m_edit);
        m_scans = std::make_unique<QSignalSpy>(m_line, &ScanLine::scanned);
    }
    void cleanup()
    {
        m_scans.reset();
        m_page.reset();
    }

    void eachLineEndOfAScannerEndsAScan_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::newRow("CR") << QList<int>{Qt::Key_Return};
        QTest::newRow("keypad") << QList<int>{Qt::Key_Enter};
        QTest::newRow("CRLF") << QList<int>{Qt::Key_Return, Qt::Key_J};
        QTest::newRow("LF") << QList<int>{Qt::Key_J};
        QTest::newRow("Tab") << QList<int>{Qt::Key_Tab};
        QTest::newRow("CR and Tab") << QList<int>{Qt::Key_Return};
    }
    void eachLineEndOfAScannerEndsAScan()
    {
        QFETCH(QList<int>, keys);
        for (const QString& tag : {u"ESP32-0042"_s, u"CAM-003"_s}) {
            QTest::keyClicks(m_edit, tag);
            for (const int key : keys) // a line feed comes as Ctrl+J
                QTest::sendKeyEvent(QTest::Click, m_edit, static_cast<Qt::Key>(key),
                                    key == Qt::Key_J ? u"\n"_s : QString(),
                                    key == Qt::Key_J ? Qt::ControlModifier : Qt::NoModifier);
        }
        QCOMPARE(scans(), (QStringList{u"ESP32-0042"_s, u"CAM-003"_s}));
        QVERIFY(m_line->isArmed());
        QCOMPARE(m_line->text(), QString());
    }

    void emptyLinesSayNothing()
    {
        QTest::keyClick(m_edit, Qt::Key_Return);
        QTest::keyClicks(m_edit, u"   "_s);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QVERIFY(m_scans->isEmpty());
    }

    void tabMovesOnFromAnEmptyLine()
    {
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QVERIFY(m_scans->isEmpty());
        QVERIFY(m_button->hasFocus());
    }

    void fullWidthCharactersAreFolded()
    {
        m_edit->insert(u"ＥＳＰ３２－００４２"_s);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(scans(), QStringList{u"ESP32-0042"_s});
    }

    void noInputMethodIsAsked()
    {
        QVERIFY(!m_edit->testAttribute(Qt::WA_InputMethodEnabled));
        QCOMPARE(m_edit->inputMethodQuery(Qt::ImEnabled).toBool(), false);
        QInputMethodQueryEvent query(Qt::ImEnabled);
        QCoreApplication::sendEvent(m_edit, &query);
        QCOMPARE(query.value(Qt::ImEnabled).toBool(), false);
    }

    void anInputMethodNeitherEatsNorChangesAScan()
    {
        QInputMethodEvent composing(u"ei si pi"_s, {});
        QCoreApplication::sendEvent(m_edit, &composing);
        QCOMPARE(m_line->text(), QString());
        QTest::keyClicks(m_edit, u"CAM"_s);
        QCoreApplication::sendEvent(m_edit, &composing);
        QCOMPARE(m_line->text(), u"CAM"_s);
        QInputMethodEvent committing;
        committing.setCommitString(u"－００３"_s, -2, 2); // a replacement is not obeyed
        QCoreApplication::sendEvent(m_edit, &committing);
        QCOMPARE(m_line->text(), u"CAM-003"_s);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QInputMethodEvent whole;
        whole.setCommitString(u"ＫＩＴ－１２\n"_s);
        QCoreApplication::sendEvent(m_edit, &whole);
        QCOMPARE(scans(), (QStringList{u"CAM-003"_s, u"KIT-12"_s}));
    }

    void severalPastedLinesAreSeveralScans()
    {
        QApplication::clipboard()->setText(u"CARD-1\r\nESP32-0042\n\nCAM-003"_s);
        QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(scans(), (QStringList{u"CARD-1"_s, u"ESP32-0042"_s, u"CAM-003"_s}));
    }

    void oneWordPastedWaitsForEnter()
    {
        QApplication::clipboard()->setText(u"ESP32-0042"_s);
        QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(m_scans->isEmpty());
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(scans(), QStringList{u"ESP32-0042"_s});
    }

    void aWholeFilePastedByMistakeIsRefused()
    {
        QSignalSpy refused(m_line, &ScanLine::pasteRefused);
        QApplication::clipboard()->setText(u"x\n"_s.repeated(5000));
        QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(m_scans->isEmpty());
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.at(0).at(0).toInt(), 5000);
    }

    void nonsenseIsBounded()
    {
        QApplication::clipboard()->setText(QString(10000, u'x') + QChar(0) + QChar(7) + u'\n');
        QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_scans->count(), 1);
        QCOMPARE(scans().constFirst().size(), ScanEdit::longestScan);
    }

    void escapeEmptiesTheLineThenLeaves()
    {
        QSignalSpy escaped(m_line, &ScanLine::escaped);
        QTest::keyClicks(m_edit, u"ES"_s);
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QCOMPARE(m_line->text(), QString());
        QCOMPARE(escaped.count(), 0);
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QCOMPARE(escaped.count(), 1);
    }

    void shortcutsStayWithTheWindow_data()
    {
        QTest::addColumn<QKeyCombination>("keys");
        QTest::newRow("Ctrl+Z") << QKeyCombination(Qt::CTRL | Qt::Key_Z);
        QTest::newRow("Ctrl+K") << QKeyCombination(Qt::CTRL | Qt::Key_K);
        QTest::newRow("Alt+1") << QKeyCombination(Qt::ALT | Qt::Key_1);
        QTest::newRow("F6") << QKeyCombination(Qt::Key_F6);
    }
    void shortcutsStayWithTheWindow()
    {
        QFETCH(QKeyCombination, keys);
        int pressed = 0;
        QShortcut shortcut(QKeySequence(keys), m_page.get());
        connect(&shortcut, &QShortcut::activated, this, [&] { ++pressed; });
        QTest::keyClicks(m_edit, u"half a t"_s);
        QTest::keyClick(m_page->windowHandle(), keys.key(), keys.keyboardModifiers());
        QCOMPARE(pressed, 1);
        QCOMPARE(m_line->text(), u"half a t"_s);
    }

    void aScanAfterAClickElsewhereIsNotLost()
    {
        m_line->keepArmed(m_page.get());
        m_button->setFocus();
        QTest::mouseClick(m_button, Qt::LeftButton);
        QSignalSpy clicks(m_button, &QPushButton::clicked);
        QTest::keyClicks(m_button,
                         u"E"_s); // the first key still goes to the button, the rest follows the focus
        QTest::keyClicks(QApplication::focusWidget(), u"SP32-0042"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(scans(), QStringList{u"ESP32-0042"_s});
        QCOMPARE(clicks.count(), 0);
    }

    void otherFieldsKeepTheirKeys()
    {
        m_line->keepArmed(m_page.get());
        m_other->setFocus();
        QTest::keyClicks(m_other, u"note"_s);
        QCOMPARE(m_other->text(), u"note"_s);
        QVERIFY(!m_line->isArmed());
        m_button->setFocus();
        QSignalSpy clicks(m_button, &QPushButton::clicked);
        QTest::keyClick(m_button, Qt::Key_Space);
        QCOMPARE(clicks.count(), 1);
    }

    void aWindowWithoutTheKeyboardSaysSo()
    {
        QCOMPARE(m_edit->accessibleDescription(), u"Ready to scan"_s);
        QWidget another;
        another.show();
        another.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&another));
        QTRY_VERIFY(m_edit->accessibleDescription().contains(u"click here"_s));
        QVERIFY(!m_line->isArmed());
        another.hide();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(m_edit->accessibleDescription(), u"Ready to scan"_s);
    }

    void promptAndLastScanAreShown()
    {
        m_line->setPrompt(u"Scan the card of the borrower"_s);
        QCOMPARE(m_edit->accessibleDescription(), u"Scan the card of the borrower"_s);
        m_line->setPrompt({});
        QCOMPARE(m_edit->accessibleDescription(), u"Ready to scan"_s);
        auto* last = m_line->findChild<QLabel*>(u"lastScan"_s);
        QVERIFY(!last->isVisible());
        m_line->setLast(u"ESP32-0042"_s, QTime(10, 41, 7));
        QVERIFY(last->isVisible());
        QCOMPARE(last->text(), u"ESP32-0042"_s);
        QCOMPARE(m_edit->accessibleName(), u"Scan line"_s);
    }

private:
    [[nodiscard]] QStringList scans() const
    {
        QStringList texts;
        for (const QList<QVariant>& scan : *m_scans)
            texts.append(scan.constFirst().toString());
        return texts;
    }

    std::unique_ptr<QWidget> m_page;
    std::unique_ptr<QSignalSpy> m_scans;
    ScanLine* m_line = nullptr;
    QLineEdit* m_edit = nullptr;
    QPushButton* m_button = nullptr;
    QLineEdit* m_other = nullptr;
};

QTEST_MAIN(ScanLineTest)
#include "tst_scanline.moc"

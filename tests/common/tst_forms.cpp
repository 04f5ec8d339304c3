// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "strictwarnings.h"

#include "views/common/dialogframe.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class FormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, [] { return Scheme::Light; });
    }
    void init()
    {
        failOnWarnings();
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_window->show();
        m_dialog = new DialogFrame(u"Add a device"_s, m_window.get());
        m_form = new FormFields(m_dialog);
        m_tag = new QLineEdit(m_form);
        m_serial = new QLineEdit(m_form);
        m_note = new QPlainTextEdit(m_form);
        m_tagField = m_form->add(u"Asset &tag"_s, m_tag);
        m_serialField = m_form->addBeside(u"&Serial number"_s, m_serial);
        m_form->add(u"&Note"_s, m_note);
        m_dialog->setContent(m_form);
        m_dialog->setMainButton(u"&Add"_s);
        m_dialog->present();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    void cleanup() { m_window.reset(); }

    void theFirstFieldHasTheFocusAndTabFollowsReading()
    {
        QTRY_VERIFY(m_tag->hasFocus());
        QTest::keyClick(m_tag, Qt::Key_Tab);
        QVERIFY(m_serial->hasFocus());
        QTest::keyClick(m_serial, Qt::Key_Tab);
        QVERIFY(m_note->hasFocus());
        QVERIFY(m_serial->mapTo(m_form, QPoint()).y() == m_tag->mapTo(m_form, QPoint()).y());
    }

    void fieldsAreNamedByTheirLabels()
    {
        QCOMPARE(m_tag->accessibleName(), u"Asset tag"_s);
        QTest::keyClick(m_dialog->windowHandle(), Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY(m_serial->hasFocus());
    }

    void aWrongFieldSaysWhyAndTakesTheFocus()
    {
        m_serialField->setHint(u"As printed on the board"_s);
        QCOMPARE(m_serial->accessibleDescription(), u"As printed on the board"_s);
        m_serialField->setError(u"Another device has this number: CAM-003."_s);
        QVERIFY(!m_form->focusFirstError());
        QTRY_VERIFY(m_serial->hasFocus());
        QVERIFY(m_serial->accessibleDescription().contains(u"CAM-003"_s));
        QVERIFY(visibleTexts().contains(u"■ Another device has this number: CAM-003."_s));
        m_form->clearErrors();
        QVERIFY(m_form->focusFirstError());
        QCOMPARE(m_serial->accessibleDescription(), u"As printed on the board"_s);
    }

    void aLongReasonMakesRoomForItself()
    {
        const int before = m_dialog->height();
        m_serialField->setError(
            u"Another device has this number: CAM-003, the depth camera on shelf B3. "_s.repeated(4));
        const auto* reason = m_serialField->findChildren<QLabel*>().constLast();
        QTRY_VERIFY(reason->height() >= reason->heightForWidth(reason->width()));
        QTRY_VERIFY(m_dialog->height() > before);
    }

    void enterSubmitsAndTheDialogStaysUntilAccepted()
    {
        QSignalSpy submitted(m_dialog, &DialogFrame::submitted);
        QTest::keyClicks(m_tag, u"CAM-009"_s);
        QTest::keyClick(m_tag, Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
        QVERIFY(m_dialog->isVisible());
        m_dialog->message()->say(Tone::Bad, u"The disk is full."_s);
        QVERIFY(m_dialog->message()->isVisible());
    }

    void aLongTextKeepsEnterAndGivesControlEnter()
    {
        QSignalSpy submitted(m_dialog, &DialogFrame::submitted);
        m_note->setFocus();
        QTest::keyClicks(m_note, u"a"_s);
        QTest::keyClick(m_note, Qt::Key_Return);
        QCOMPARE(submitted.count(), 0);
        QCOMPARE(m_note->toPlainText(), u"a\n"_s);
        QTest::keyClick(m_dialog->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.count(), 1);
    }

    void escapeLeavesAndNothingWasSubmitted()
    {
        QSignalSpy submitted(m_dialog, &DialogFrame::submitted);
        QSignalSpy rejected(m_dialog, &QDialog::rejected);
        QTest::keyClick(m_tag, Qt::Key_Escape);
        QCOMPARE(rejected.count(), 1);
        QCOMPARE(submitted.count(), 0);
    }

    void cancelSaysWhatItDoes()
    {
        auto* leave = m_dialog->findChild<QPushButton*>(u"dialogLeave"_s);
        QCOMPARE(leave->text(), u"Cancel"_s);
        m_dialog->setLeaveText(u"Close"_s);
        QCOMPARE(leave->text(), u"Close"_s);
        QSignalSpy rejected(m_dialog, &QDialog::rejected);
        QTest::mouseClick(leave, Qt::LeftButton);
        QCOMPARE(rejected.count(), 1);
    }

private:
    [[nodiscard]] QStringList visibleTexts() const
    {
        QStringList texts;
        for (const QLabel* label : m_form->findChildren<QLabel*>())
            if (label->isVisible())
                texts.append(label->text());
        return texts;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    DialogFrame* m_dialog = nullptr;
    FormFields* m_form = nullptr;
    QLineEdit* m_tag = nullptr;
    QLineEdit* m_serial = nullptr;
    QPlainTextEdit* m_note = nullptr;
    FormField* m_tagField = nullptr;
    FormField* m_serialField = nullptr;
};

QTEST_MAIN(FormsTest)
#include "tst_forms.moc"

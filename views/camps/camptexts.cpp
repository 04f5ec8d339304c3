// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog with the texts of a camp.
#include "models/activities/campplan/questionnairetext.h"
#include "models/store/store.h"
#include "views/camps/campdocuments.h"
#include "views/camps/textpaper.h"
#include "views/common/dialogframe.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"
#include "views/papers/paperframe.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Which text is shown.
enum class CampText { Call, Wenjuanxing, Tencent };

class CampTextsDialog : public DialogFrame
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CampTextsDialog)
public:
    CampTextsDialog(Workplace& workplace, qint64 activity, QWidget* parent)
        : DialogFrame(tr("Call and questions"), parent)
        , m_workplace(workplace)
        , m_activity(activity)
    {
        setObjectName(u"campTextsDialog"_s);
        setSentence(tr("Change the text as you need it; nothing of it is kept in the file."));
        buildLayout();
        showText();
    }

private:
    void buildLayout()
    {
        auto* content = new QWidget(this);
        auto* column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::medium);
        m_which = new QComboBox(content);
        m_which->setObjectName(u"campTextKind"_s);
        m_which->setAccessibleName(tr("Which text"));
        m_which->addItem(tr("Call for applications"), int(CampText::Call));
        m_which->addItem(tr("Questions for Wenjuanxing (wjx.cn): import from text"),
                         int(CampText::Wenjuanxing));
        m_which->addItem(tr("Questions for Tencent Survey (wj.qq.com): import from text"),
                         int(CampText::Tencent));
        m_text = new QPlainTextEdit(content);
        m_text->setObjectName(u"campText"_s);
        m_text->setAccessibleName(tr("The text"));
        m_text->setMinimumHeight(scaled(320));
        content->setMinimumWidth(scaled(480));
        column->addWidget(m_which);
        column->addWidget(m_text, 1);
        setContent(content);
        connect(m_which, &QComboBox::currentIndexChanged, this, [this] { showText(); });
        connect(addButton(u"printCampText"_s, tr("&Print…")), &QPushButton::clicked, this,
                [this] { print(); });
        connect(addButton(u"saveCampText"_s, tr("&Save…")), &QPushButton::clicked, this, [this] { save(); });
        setMainButton(tr("&Copy"))->setObjectName(u"copyCampText"_s);
        setLeaveText(tr("Close"));
        connect(this, &DialogFrame::submitted, this, [this] { copy(); });
    }

    [[nodiscard]] Result<QString> written() const
    {
        Connection& reader = m_workplace.store.reader();
        const auto which = static_cast<CampText>(m_which->currentData().toInt());
        if (which == CampText::Call)
            return callForApplications(reader, m_activity);
        KITCAMP_ASSIGN(const QList<Question> questions, questionsOf(reader, m_activity));
        return questionnaireText(questions,
                                 which == CampText::Tencent ? QuestionnaireService::Tencent
                                                            : QuestionnaireService::Wenjuanxing,
                                 m_workplace.locale);
    }

    void showText()
    {
        const auto text = written();
        message()->dismiss();
        m_text->setPlainText(text ? *text : QString());
        if (!text)
            message()->say(Tone::Bad, refusalText(text.error()));
        else if (text->isEmpty())
            message()->say(Tone::Warn,
                           tr("Applicants are asked nothing yet. Write questions on the tab Questions."));
    }

    void copy()
    {
        QApplication::clipboard()->setText(m_text->toPlainText());
        message()->say(Tone::Ok, tr("Copied. Paste it where you need it."));
    }

    void save()
    {
        const QString name = m_workplace.store.naming().name(u"activity"_s, m_activity);
        const QString path = m_workplace.askForFile(
            this,
            {tr("Save the text"), tr("Text (*.txt)"), QString(name).replace(u'/', u'-') + u".txt"_s, true});
        if (path.isEmpty())
            return;
        QSaveFile file(path);
        const QByteArray bytes = m_text->toPlainText().toUtf8();
        const bool done =
            file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        const QString said = QFileInfo(path).fileName();
        message()->say(
            done ? Tone::Ok : Tone::Bad,
            done ? tr("Saved as %1.", "%1: file").arg(said)
                 : tr("%1 could not be written. Is the folder there, and the disk not full?").arg(said));
    }

    void print()
    {
        const auto frame = paperFrameOf(m_workplace.store, m_workplace.locale);
        if (!frame)
            return message()->say(Tone::Bad, refusalText(frame.error()));
        m_workplace.preview(
            std::make_shared<TextPaper>(m_which->currentText(), m_text->toPlainText(), *frame));
    }

    Workplace& m_workplace;
    qint64 m_activity;
    QComboBox* m_which = nullptr;
    QPlainTextEdit* m_text = nullptr;
};

} // namespace

DialogFrame* presentCampTexts(Workplace& workplace, qint64 activity, QWidget* parent)
{
    auto* dialog = new CampTextsDialog(workplace, activity, parent);
    dialog->present();
    return dialog;
}

} // namespace kitcamp

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishing/noticetextsdialog.h"

#include "models/activities/publishing/noticemail.h"
#include "models/store/store.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(NoticeKind kind, NoticeLanguage language)
{
    return (kind == NoticeKind::Plan ? u"plan_"_s : u"offer_"_s)
        + (language == NoticeLanguage::Chinese ? u"zh"_s : u"en"_s);
}

} // namespace

NoticeTextsDialog::NoticeTextsDialog(Workplace& workplace, QWidget* parent)
    : DialogFrame(tr("Texts of notices"), parent)
    , m_workplace(workplace)
{
    setObjectName(u"noticeTextsDialog"_s);
    const auto texts = NoticeTexts::read(workplace.store.reader());
    buildLayout(texts ? *texts : NoticeTexts());
    if (!texts)
        message()->say(Tone::Bad, texts.error().sentence);
    connect(this, &DialogFrame::submitted, this, &NoticeTextsDialog::save);
}

void NoticeTextsDialog::buildLayout(const NoticeTexts& texts)
{
    setSentence(
        tr("Words in braces are filled in: {name}, {activity}, {centre}; of the plan {changes}, of an "
           "offer {until}."));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_form = new FormFields(content);
    m_languages = new QComboBox(m_form);
    m_languages->setObjectName(u"noticeLanguages"_s);
    const std::pair<NoticeLanguages, QString> choices[] = {
        {NoticeLanguages::ByName, tr("As the name is written")},
        {NoticeLanguages::Chinese, tr("Chinese")},
        {NoticeLanguages::English, tr("English")},
        {NoticeLanguages::Both, tr("Both, one below the other")}};
    for (const auto& [languages, title] : choices)
        m_languages->addItem(title, NoticeTexts::word(languages));
    m_languages->setCurrentIndex(m_languages->findData(NoticeTexts::word(texts.languages())));
    m_form->add(tr("&Language"), m_languages);
    m_sender = new QLineEdit(texts.sender(), m_form);
    m_sender->setObjectName(u"noticeSender"_s);
    m_senderField = m_form->addBeside(tr("&Sender's mail address"), m_sender);
    m_senderField->setHint(tr("Empty: that of the mail program."));
    auto* tabs = new QTabWidget(content);
    tabs->setObjectName(u"noticeTextTabs"_s);
    tabs->addTab(buildText(NoticeKind::Plan, texts, tabs), tr("Changes of the plan"));
    tabs->addTab(buildText(NoticeKind::Offer, texts, tabs), tr("Offers of seats"));
    column->addWidget(m_form);
    column->addWidget(tabs, 1);
    setContent(content);
    setMainButton(tr("Save"));
    setMinimumWidth(scaled(680));
}

QWidget* NoticeTextsDialog::buildText(NoticeKind kind, const NoticeTexts& texts, QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* line = new QHBoxLayout(page);
    for (const NoticeLanguage language : {NoticeLanguage::Chinese, NoticeLanguage::English}) {
        auto* form = new FormFields(page);
        const NoticeText text = texts.text(kind, language);
        auto* subject = new QLineEdit(text.subject, form);
        subject->setObjectName(u"subject_"_s + nameOf(kind, language));
        auto* body = new QPlainTextEdit(text.body, form);
        body->setObjectName(u"body_"_s + nameOf(kind, language));
        body->setTabChangesFocus(true);
        body->setMinimumHeight(scaled(170));
        form->add(language == NoticeLanguage::Chinese ? tr("Subject, Chinese") : tr("Subject, English"),
                  subject);
        form->add(language == NoticeLanguage::Chinese ? tr("Text, Chinese") : tr("Text, English"), body);
        line->addWidget(form);
        m_entries.push_back({kind, language, subject, body});
    }
    return page;
}

void NoticeTextsDialog::save()
{
    m_form->clearErrors();
    const QString sender = m_sender->text().trimmed();
    if (!sender.isEmpty() && !isMailAddress(sender))
        m_senderField->setError(tr("This is no mail address."));
    if (!m_form->focusFirstError())
        return;
    SaveSettings settings;
    settings.values.insert(NoticeTexts::languagesKey(), m_languages->currentData().toString());
    settings.values.insert(NoticeTexts::senderKey(), sender);
    for (const Entry& entry : m_entries) {
        // What is as it comes with the program is kept empty: it follows the program.
        const NoticeText usual = NoticeTexts::usual(entry.kind, entry.language);
        const auto put = [&](QLatin1String part, const QString& text, const QString& asUsual) {
            settings.values.insert(NoticeTexts::key(entry.kind, entry.language, part),
                                   text == asUsual ? QString() : text);
        };
        put("subject"_L1, entry.subject->text(), usual.subject);
        put("body"_L1, entry.body->toPlainText(), usual.body);
    }
    const auto done = m_workplace.store.perform(settings);
    if (!done)
        return message()->say(Tone::Bad, done.error().sentence);
    accept();
}

} // namespace kitcamp

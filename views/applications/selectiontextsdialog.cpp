// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/selectiontextsdialog.h"

#include "models/store/recordactions.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

namespace kitcamp {

using namespace Qt::StringLiterals;

SelectionTextsDialog::SelectionTextsDialog(Workplace& workplace, QWidget* parent)
    : DialogFrame(tr("Texts for applicants"), parent)
    , m_workplace(workplace)
{
    setObjectName(u"selectionTextsDialog"_s);
    setSentence(tr("Words in braces are filled in: {name}, {camp}, {centre}; of an offer {deadline}."));
    const auto texts = SelectionTexts::read(workplace.store.reader());
    auto* tabs = new QTabWidget(this);
    tabs->setObjectName(u"selectionTextTabs"_s);
    for (const SelectionNotice notice : selectionNotices())
        tabs->addTab(buildText(notice, texts ? *texts : SelectionTexts(), tabs),
                     SelectionTexts::title(notice));
    setContent(tabs);
    setMainButton(tr("Save"));
    setMinimumWidth(scaled(680));
    if (!texts)
        message()->say(Tone::Bad, texts.error().sentence);
    connect(this, &DialogFrame::submitted, this, &SelectionTextsDialog::save);
}

QWidget* SelectionTextsDialog::buildText(SelectionNotice notice, const SelectionTexts& texts, QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* line = new QHBoxLayout(page);
    for (const NoticeLanguage language : {NoticeLanguage::Chinese, NoticeLanguage::English}) {
        const bool isChinese = language == NoticeLanguage::Chinese;
        const QString name = SelectionTexts::word(notice) + (isChinese ? u"_zh"_s : u"_en"_s);
        const NoticeText text = texts.text(notice, language);
        auto* form = new FormFields(page);
        auto* subject = new QLineEdit(text.subject, form);
        subject->setObjectName(u"subject_"_s + name);
        auto* body = new QPlainTextEdit(text.body, form);
        body->setObjectName(u"body_"_s + name);
        body->setTabChangesFocus(true);
        body->setMinimumHeight(scaled(170));
        form->add(isChinese ? tr("Subject, Chinese") : tr("Subject, English"), subject);
        form->add(isChinese ? tr("Text, Chinese") : tr("Text, English"), body);
        line->addWidget(form);
        m_entries.push_back({notice, language, subject, body});
    }
    return page;
}

void SelectionTextsDialog::save()
{
    SaveSettings settings;
    for (const Entry& entry : m_entries) {
        // What is as it comes with the program is kept empty: it follows the program.
        const NoticeText usual = SelectionTexts::usual(entry.notice, entry.language);
        const auto put = [&](QLatin1String part, const QString& text, const QString& asUsual) {
            settings.values.insert(SelectionTexts::key(entry.notice, entry.language, part),
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

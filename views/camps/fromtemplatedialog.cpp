// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/camps/fromtemplatedialog.h"

#include "models/exchange/dateparsing.h"
#include "models/store/store.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"

#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

FromTemplateDialog::FromTemplateDialog(Workplace& workplace, const QString& file, CampTemplate source,
                                       QWidget* parent)
    : DialogFrame(tr("New camp from a template"), parent)
    , m_workplace(workplace)
    , m_source(std::move(source))
{
    setObjectName(u"fromTemplateDialog"_s);
    setSentence(
        tr("Everything in %1 becomes a draft of this centre; one Ctrl+Z takes all of it back.", "%1: file")
            .arg(file));
    buildLayout();
    fillNames();
    setMainButton(tr("&Make the camp"));
    connect(this, &DialogFrame::submitted, this, &FromTemplateDialog::save);
    preview();
}

void FromTemplateDialog::buildLayout()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    content->setMinimumWidth(scaled(480));
    m_form = new FormFields(content);
    m_name = new QLineEdit(m_form);
    m_nameEn = new QLineEdit(m_form);
    m_firstDay = new QLineEdit(m_form);
    m_hosts = new QCheckBox(tr("The &organizations that it names"), m_form);
    m_courses = new QCheckBox(tr("The &courses"), m_form);
    m_rules = new QCheckBox(tr("The &rules of lending"), m_form);
    const std::pair<QWidget*, QString> named[] = {
        {m_name, u"takeName"_s},   {m_nameEn, u"takeNameEn"_s},   {m_firstDay, u"takeFirstDay"_s},
        {m_hosts, u"takeHosts"_s}, {m_courses, u"takeCourses"_s}, {m_rules, u"takeRules"_s}};
    for (const auto& [widget, name] : named)
        widget->setObjectName(name);
    m_firstDayField = m_form->add(tr("First &day"), m_firstDay);
    m_firstDayField->setHint(tr("As 2027-07-05: the other days follow it."));
    m_form->add(tr("&Name"), m_name);
    m_form->addBeside(tr("Name in &English"), m_nameEn);
    for (QCheckBox* box : {m_hosts, m_courses, m_rules}) {
        box->setChecked(true);
        m_form->add({}, box);
        connect(box, &QCheckBox::toggled, this, &FromTemplateDialog::preview);
    }
    m_modelsTitle =
        new TextLabel(tr("These models are not known here. Ticked ones are made, others left out:"),
                      TextSize::Secondary, content);
    m_modelsTitle->setWordWrap(true);
    m_models = new QListWidget(content);
    m_models->setObjectName(u"takeModels"_s);
    m_models->setAccessibleName(tr("Models that are not known here"));
    m_models->setMaximumHeight(scaled(120));
    m_preview = new TextLabel(TextSize::Secondary, content);
    m_preview->setObjectName(u"takePreview"_s);
    m_preview->setWordWrap(true);
    for (QWidget* part : {static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_modelsTitle),
                          static_cast<QWidget*>(m_models), static_cast<QWidget*>(m_preview)})
        column->addWidget(part);
    column->addStretch();
    setContent(content);
    connect(m_firstDay, &QLineEdit::textChanged, this, &FromTemplateDialog::preview);
    connect(m_models, &QListWidget::itemChanged, this, &FromTemplateDialog::preview);
}

void FromTemplateDialog::fillNames()
{
    m_name->setText(m_source.camp().value("name"_L1).toString());
    m_nameEn->setText(m_source.camp().value("name_en"_L1).toString());
    m_hosts->setVisible(!m_source.parts(u"hosts"_s).isEmpty());
    m_courses->setVisible(!m_source.parts(u"courses"_s).isEmpty());
    m_rules->setVisible(!m_source.parts(u"rules"_s).isEmpty());
    // the models do not depend on the day: they stand there from the beginning
    TakeWish any = wish();
    any.firstDay = QDate(2000, 1, 3);
    const auto prepared =
        campFromTemplate(m_workplace.store.reader(), m_workplace.store.ids(), m_source, any);
    if (prepared)
        showModels(*prepared);
}

void FromTemplateDialog::showModels(const PreparedCamp& prepared)
{
    const QSignalBlocker blocker(m_models);
    for (const UnknownModel& model : prepared.unknown) {
        const QString words = model.category.isEmpty()
            ? model.name
            : tr("%1 (%2)", "model, category").arg(model.name, model.category);
        auto* item = new QListWidgetItem(words, m_models);
        item->setData(Qt::UserRole, model.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_models->setVisible(m_models->count() > 0);
    m_modelsTitle->setVisible(m_models->count() > 0);
}

TakeWish FromTemplateDialog::wish() const
{
    TakeWish wish;
    wish.name = m_name->text().simplified();
    wish.nameEn = m_nameEn->text().simplified();
    wish.firstDay = parseDate(m_firstDay->text());
    wish.hosts = m_hosts->isChecked();
    wish.courses = m_courses->isChecked();
    wish.rules = m_rules->isChecked();
    for (int row = 0; row < m_models->count(); ++row) {
        if (m_models->item(row)->checkState() != Qt::Checked)
            wish.leftOut.insert(m_models->item(row)->data(Qt::UserRole).toString());
    }
    return wish;
}

void FromTemplateDialog::preview()
{
    message()->dismiss();
    const auto prepared =
        campFromTemplate(m_workplace.store.reader(), m_workplace.store.ids(), m_source, wish());
    if (!prepared) {
        m_preview->setTone(Tone::Warn);
        return m_preview->setText(prepared.error().sentence);
    }
    QStringList lines{tr("Will be made: %1").arg(QStringList(prepared->made).join(u", "_s))};
    if (!prepared->known.isEmpty())
        lines << tr("There already, and stays as it is: %1").arg(prepared->known.join(u", "_s));
    lines += prepared->remarks;
    m_preview->setTone(prepared->remarks.isEmpty() ? Tone::Plain : Tone::Warn);
    m_preview->setText(lines.join(u'\n'));
}

void FromTemplateDialog::save()
{
    const auto prepared =
        campFromTemplate(m_workplace.store.reader(), m_workplace.store.ids(), m_source, wish());
    if (!prepared) {
        m_firstDayField->setError(prepared.error().sentence);
        m_form->focusFirstError();
        return;
    }
    const auto done = m_workplace.store.perform(prepared->action);
    if (!done)
        return message()->say(Tone::Bad, refusalText(done.error()));
    Q_EMIT made(prepared->activity, m_workplace.store.sentence(done->opId));
    accept();
}

FromTemplateDialog* askForTemplate(Workplace& workplace, QWidget* parent,
                                   const std::function<void(const QString& sentence)>& refused)
{
    const QString path = workplace.askForFile(parent,
                                              {FromTemplateDialog::tr("Open a template"),
                                               FromTemplateDialog::tr("Plans of camps (*.kitcamp-plan)"),
                                               {}});
    if (path.isEmpty())
        return nullptr;
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        refused(FromTemplateDialog::tr("%1 could not be read. Is it there, and may you read it?").arg(name));
        return nullptr;
    }
    const auto source = CampTemplate::read(file.readAll(), name);
    if (!source) {
        refused(source.error().sentence);
        return nullptr;
    }
    auto* dialog = new FromTemplateDialog(workplace, name, *source, parent);
    dialog->present();
    return dialog;
}

} // namespace kitcamp

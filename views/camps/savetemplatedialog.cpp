// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/camps/savetemplatedialog.h"

#include "models/store/store.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QList<qint64> tickedIds(const QListWidget& list)
{
    QList<qint64> ids;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked)
            ids << list.item(row)->data(Qt::UserRole).toLongLong();
    }
    return ids;
}

void addTick(QListWidget& list, qint64 id, const QString& words, bool ticked)
{
    auto* item = new QListWidgetItem(words, &list);
    item->setData(Qt::UserRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

} // namespace

SaveTemplateDialog::SaveTemplateDialog(Workplace& workplace, qint64 activity, QWidget* parent)
    : DialogFrame(tr("Save as template"), parent)
    , m_workplace(workplace)
    , m_activity(activity)
{
    setObjectName(u"saveTemplateDialog"_s);
    setSentence(tr(
        "Another centre makes a camp of its own from the file. Days are counted from the first one; nobody's "
        "name stands in it, and no teams, marks or accounts."));
    buildLayout();
    if (const auto filled = fill(); !filled)
        message()->say(Tone::Bad, refusalText(filled.error()));
    setMainButton(tr("&Save…"));
    connect(this, &DialogFrame::submitted, this, &SaveTemplateDialog::save);
}

QListWidget* SaveTemplateDialog::addList(QWidget* parent, const QString& name, const QString& title)
{
    auto* label = new TextLabel(title, TextSize::Secondary, parent);
    auto* list = new QListWidget(parent);
    list->setObjectName(name);
    list->setAccessibleName(title);
    list->setMinimumSize(scaled(480), scaled(110));
    label->setBuddy(list);
    parent->layout()->addWidget(label);
    parent->layout()->addWidget(list);
    return list;
}

void SaveTemplateDialog::buildLayout()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_hosts = new QCheckBox(tr("Name the &organizations: hosts, and who gives the cases"), content);
    m_hosts->setObjectName(u"templateHosts"_s);
    m_cases = new QCheckBox(tr("With the &project cases"), content);
    m_cases->setObjectName(u"templateCases"_s);
    m_cases->setChecked(true);
    column->addWidget(m_hosts);
    column->addWidget(m_cases);
    m_courses = addList(content, u"templateCourses"_s, tr("&Courses that go along, with what they need"));
    m_rules = addList(content, u"templateRules"_s, tr("&Rules of lending that go along"));
    setContent(content);
}

Result<void> SaveTemplateDialog::fill()
{
    KITCAMP_ASSIGN(const TemplateOffer offer, templateOffer(m_workplace.store, m_activity));
    for (const NamedRow& course : offer.courses)
        addTick(*m_courses, course.id, course.name, course.id == offer.ownCourse);
    for (const NamedRow& rule : offer.rules)
        addTick(*m_rules, rule.id, rule.name, false);
    return {};
}

TemplateChoice SaveTemplateDialog::choice() const
{
    return {m_hosts->isChecked(), m_cases->isChecked(), tickedIds(*m_courses), tickedIds(*m_rules)};
}

void SaveTemplateDialog::save()
{
    const auto written = writeCampTemplate(m_workplace.store.reader(), m_activity, choice());
    if (!written)
        return message()->say(Tone::Bad, refusalText(written.error()));
    const QString name = m_workplace.store.naming().name(u"activity"_s, m_activity);
    const QString path =
        m_workplace.askForFile(this,
                               {tr("Save as template"), tr("Plans of camps (*.kitcamp-plan)"),
                                QString(name).replace(u'/', u'-') + u".kitcamp-plan"_s, true});
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(written->bytes) == written->bytes.size()
        && file.commit();
    const QString said = QFileInfo(path).fileName();
    if (!done)
        return message()->say(
            Tone::Bad, tr("%1 could not be written. Is the folder there, and the disk not full?").arg(said));
    setLeaveText(tr("Close"));
    QStringList sentences{tr("Saved as %1.", "%1: file").arg(said)};
    sentences += written->remarks;
    message()->say(written->remarks.isEmpty() ? Tone::Ok : Tone::Warn, sentences.join(u' '));
}

} // namespace kitcamp

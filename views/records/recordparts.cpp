// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordparts.h"

#include "models/items/centretime.h"
#include "models/people/personactions.h"
#include "models/store/recordactions.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"
#include "views/records/recorddialog.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const PartRecord& part)
{
    QStringList words{part.title, part.text, part.problem};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QPushButton* addLink(QWidget* row, const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, row);
    button->setObjectName(name);
    dressButton(button, "link");
    row->layout()->addWidget(button);
    return button;
}

} // namespace

RecordParts::RecordParts(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"recordParts"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

QList<RecordParts::Kind> RecordParts::kindsOf(const QString& table)
{
    if (table == "person"_L1)
        return {{u"person_number"_s, u"person"_s, tr("Numbers and cards")},
                {u"group_member"_s, u"person"_s, tr("Groups")},
                {u"consent"_s, u"person"_s, tr("Consents")}};
    if (table == "device"_L1)
        return {{u"device_number"_s, u"device"_s, tr("Other numbers")}};
    if (table == "organization"_L1)
        return {{u"organization_name"_s, u"organization"_s, tr("Other names")},
                {u"department"_s, u"organization"_s, tr("Departments")}};
    if (table == "course"_L1)
        return {{u"course_staff"_s, u"course"_s, tr("Staff")},
                {u"course_prerequisite"_s, u"course"_s, tr("Requires")},
                {u"course_need"_s, u"course"_s, tr("Devices needed")}};
    return {};
}

QStringList RecordParts::tablesOf(const QString& table)
{
    QStringList tables;
    for (const Kind& kind : kindsOf(table))
        tables << kind.table;
    return tables;
}

void RecordParts::show(const QString& table, qint64 id)
{
    m_id = id;
    clear();
    for (const Kind& kind : kindsOf(table)) {
        if (!m_workplace.store.domain().recordTypes.find(kind.table))
            continue;
        addHeading(kind);
        const auto parts = readParts(m_workplace.store, kind.table, kind.column, id);
        for (const PartRecord& part : parts ? *parts : QList<PartRecord>())
            addPart(kind, part);
    }
}

/// Later: the button that was just pressed may be one of them.
void RecordParts::clear()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        for (QWidget* inside : item->widget()->findChildren<QWidget*>())
            inside->setObjectName({}); // nobody shall find what is on its way out
        item->widget()->deleteLater();
        delete item;
    }
}

void RecordParts::addHeading(const Kind& kind)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, space::small, 0, 0);
    line->addWidget(new TextLabel(kind.title, TextSize::Heading, row), 1);
    QPushButton* add = addLink(row, u"add_"_s + kind.table, tr("Add…"));
    add->setAccessibleName(tr("Add to %1", "%1: a heading such as Groups").arg(kind.title));
    connect(add, &QPushButton::clicked, this, [this, kind] {
        (new RecordDialog(m_workplace, kind.table, {}, {{kind.column, QString::number(m_id)}}, this))
            ->present();
    });
    m_column->addWidget(row);
}

void RecordParts::addPart(const Kind& kind, const PartRecord& part)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::tiny);
    auto* words = new TextLabel(wordsOf(part), TextSize::Body, row);
    words->setObjectName(u"part_%1"_s.arg(part.id));
    words->setWordWrap(true);
    words->setTone(part.problem.isEmpty() ? Tone::Plain : Tone::Warn);
    line->addWidget(words, 1);
    if (kind.table == "person_number"_L1)
        addLossButton(row, part);
    if (kind.table == "consent"_L1 && part.problem.isEmpty())
        addWithdrawButton(row, part);
    const RecordType* type = m_workplace.store.domain().recordTypes.find(kind.table);
    if (type && type->removable)
        addRemoveButton(row, kind.table, part);
    m_column->addWidget(row);
}

void RecordParts::addLossButton(QWidget* row, const PartRecord& part)
{
    QPushButton* report =
        addLink(row, u"lost_%1"_s.arg(part.id), part.isLost ? tr("Found again") : tr("Lost"));
    connect(report, &QPushButton::clicked, this, [this, id = part.id, isLost = part.isLost] {
        Store& store = m_workplace.store;
        Q_EMIT answered(isLost ? store.perform(ReportNumberFound{id})
                               : store.perform(ReportNumberLost{id, store.clock().now()}));
    });
}

/// From today on: that it once held stays in the file.
void RecordParts::addWithdrawButton(QWidget* row, const PartRecord& part)
{
    QPushButton* withdraw = addLink(row, u"withdraw_%1"_s.arg(part.id), tr("Withdraw"));
    withdraw->setAccessibleName(tr("Withdraw %1").arg(wordsOf(part)));
    connect(withdraw, &QPushButton::clicked, this, [this, id = part.id] {
        Store& store = m_workplace.store;
        CentreTime time(store.clock());
        time.readZone(store.reader());
        Q_EMIT answered(store.perform(
            EditRecords{u"consent"_s, {id}, {{u"withdrawn_on"_s, time.today().toString(Qt::ISODate)}}}));
    });
}

void RecordParts::addRemoveButton(QWidget* row, const QString& table, const PartRecord& part)
{
    const QString words = wordsOf(part);
    QPushButton* remove = addLink(row, u"remove_%1"_s.arg(part.id), tr("Remove"));
    remove->setAccessibleName(tr("Remove %1").arg(words));
    connect(remove, &QPushButton::clicked, this, [this, table, id = part.id, words] {
        Q_EMIT answered(m_workplace.store.perform(RemoveRecord{table, id, words}));
    });
}

} // namespace kitcamp

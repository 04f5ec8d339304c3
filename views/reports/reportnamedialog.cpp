// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportnamedialog.h"

#include "models/reports/reportlayout.h"
#include "models/store/recordactions.h"
#include "models/store/store.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"

#include <QLineEdit>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

ReportNameDialog::ReportNameDialog(Workplace& workplace, qint64 layout, QWidget* parent)
    : DialogFrame(layout == 0 ? tr("A report of our own") : tr("Name of the report"), parent)
    , m_workplace(workplace)
    , m_layout(layout)
{
    setObjectName(u"reportNameDialog"_s);
    buildLayout();
    connect(this, &DialogFrame::submitted, this, &ReportNameDialog::keep);
}

void ReportNameDialog::buildLayout()
{
    if (m_layout == 0)
        setSentence(
            tr("It begins empty: add headings, texts, figures, charts and tables in the order in which they "
               "are to be read."));
    auto* form = new FormFields(this);
    const auto field = [form](const QString& name, const QString& label) {
        auto* edit = new QLineEdit(form);
        edit->setObjectName(name);
        edit->setAccessibleName(QString(label).remove(u'&'));
        form->add(label, edit);
        return edit;
    };
    m_name = field(u"ownReportName"_s, tr("&Name"));
    m_nameEn = field(u"ownReportNameEn"_s, tr("Name in &English"));
    setContent(form);
    setMainButton(m_layout == 0 ? tr("Make it") : tr("Save"))->setObjectName(u"keepReportName"_s);
    if (m_layout == 0)
        return;
    if (const auto layout = readLayout(m_workplace.store.reader(), m_layout)) {
        m_name->setText(layout->name);
        m_nameEn->setText(layout->nameEn);
    }
}

void ReportNameDialog::keep()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return message()->say(Tone::Bad, tr("Give the report a name first."));
    Store& store = m_workplace.store;
    const QJsonObject values{{"name"_L1, name}, {"name_en"_L1, m_nameEn->text().simplified()}};
    const bool isNew = m_layout == 0;
    if (isNew)
        m_layout = store.ids().nextValue();
    const auto done = isNew ? store.perform(AddRecord{u"report_layout"_s, m_layout, values})
                            : store.perform(EditRecords{u"report_layout"_s, {m_layout}, values});
    if (!done) {
        m_layout = isNew ? 0 : m_layout;
        return message()->say(Tone::Bad, refusalText(done.error()));
    }
    accept();
    Q_EMIT kept(m_layout);
}

} // namespace kitcamp

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog with the nomination form of a camp.
#include "models/activities/campplan/campplan.h"
#include "models/activities/roster/questions.h"
#include "models/exchange/columnguess.h"
#include "models/exchange/tablewriter.h"
#include "models/people/organizationregister.h"
#include "models/store/store.h"
#include "views/camps/campdocuments.h"
#include "views/common/dialogframe.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"
#include "views/papers/paperframe.h"
#include "views/print/listpaper.h"
#include "views/records/referenceedit.h"

#include <QFileInfo>
#include <QPushButton>
#include <QSpinBox>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct NominationWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::NominationForm)
};

/// The head of the table: what every student is asked, as imports read it, then the camp's own questions.
Result<QStringList> headOf(const Workplace& workplace, qint64 activity, bool questionsToo)
{
    QStringList head;
    for (const QString& field :
         {u"name"_s, u"latin_name"_s, u"organization"_s, u"department"_s, u"student_number"_s, u"gender"_s,
          u"entry_year"_s, u"major"_s, u"phone"_s, u"mail"_s})
        head << importFieldTitle(field);
    if (!questionsToo)
        return head;
    KITCAMP_ASSIGN(const QList<Question> questions, questionsOf(workplace.store.reader(), activity));
    for (const Question& question : questions)
        head << question.textFor(workplace.locale).simplified();
    return head;
}

class NominationDialog : public DialogFrame
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::NominationForm)
public:
    NominationDialog(Workplace& workplace, qint64 activity, QWidget* parent)
        : DialogFrame(tr("Nomination form"), parent)
        , m_workplace(workplace)
        , m_activity(activity)
    {
        setObjectName(u"nominationDialog"_s);
        setSentence(tr("A university fills in a line for each student it names and sends the table back: the "
                       "import of applications reads it. On paper it can be signed."));
        auto* form = new FormFields(this);
        m_university = new ReferenceEdit(
            ReferenceChoices(workplace.store, u"organization"_s, workplace.foldQuery), form);
        m_university->setObjectName(u"nominationUniversity"_s);
        m_university->setAccessibleName(tr("University"));
        m_lines = new QSpinBox(form);
        m_lines->setObjectName(u"nominationLines"_s);
        m_lines->setAccessibleName(tr("Lines"));
        m_lines->setRange(1, 200);
        m_lines->setValue(10);
        m_universityField = form->add(tr("&University"), m_university);
        m_universityField->setHint(tr("Empty: the form names none."));
        form->addBeside(tr("&Lines"), m_lines);
        setContent(form);
        connect(addButton(u"printNomination"_s, tr("&Print…")), &QPushButton::clicked, this,
                [this] { print(); });
        setMainButton(tr("&Save as XLSX…"));
        setLeaveText(tr("Close"));
        connect(this, &DialogFrame::submitted, this, [this] { save(); });
    }

private:
    /// Reads who is named; false where nobody is called so, which the field says.
    [[nodiscard]] bool readUniversity()
    {
        const auto id = m_university->id();
        m_universityField->setError(id ? QString() : refusalText(id.error()));
        if (!id) {
            m_university->setFocus();
            return false;
        }
        const auto name = shownOrganization(m_workplace.store.reader(), *id);
        if (!name)
            message()->say(Tone::Bad, refusalText(name.error()));
        m_named = name ? *name : QString();
        return name.ok();
    }

    [[nodiscard]] QString campName() const
    {
        return m_workplace.store.naming().name(u"activity"_s, m_activity);
    }

    void save()
    {
        if (!readUniversity())
            return;
        const auto head = headOf(m_workplace, m_activity, true);
        if (!head)
            return message()->say(Tone::Bad, refusalText(head.error()));
        const QString name = m_named.isEmpty() ? campName() : u"%1 %2"_s.arg(campName(), m_named);
        const QString path =
            m_workplace.askForFile(this,
                                   {tr("Save the nomination form"), tr("Tables (*.xlsx *.csv)"),
                                    QString(name).replace(u'/', u'-') + u".xlsx"_s, true});
        if (path.isEmpty())
            return;
        const auto saved =
            writeTableFile(path, {tr("Nominations"), {}}, [&](const TakeTableRow& take) -> Result<void> {
                KITCAMP_TRY(take(*head));
                return blankRows(take, *head);
            });
        message()->say(saved ? Tone::Ok : Tone::Bad,
                       saved ? tr("Saved as %1.", "%1: file").arg(QFileInfo(path).fileName())
                             : refusalText(saved.error()));
    }

    /// The university stands in each line already: nobody can forget it.
    [[nodiscard]] Result<void> blankRows(const TakeTableRow& take, const QStringList& head) const
    {
        if (m_named.isEmpty())
            return {};
        QStringList row(head.size());
        row[head.indexOf(importFieldTitle(u"organization"_s))] = m_named;
        for (int line = 0; line < m_lines->value(); ++line)
            KITCAMP_TRY(take(row));
        return {};
    }

    [[nodiscard]] Result<std::shared_ptr<const Paper>> paper() const
    {
        KITCAMP_ASSIGN(QStringList head, headOf(m_workplace, m_activity, false));
        KITCAMP_ASSIGN(const CampPlan plan, readCampPlan(m_workplace.store.reader(), m_activity));
        KITCAMP_ASSIGN(PaperFrame frame, paperFrameOf(m_workplace.store, m_workplace.locale));
        head.removeAll(importFieldTitle(u"organization"_s)); // it stands above
        ListContent content;
        content.title = tr("Nomination form: %1", "%1: camp").arg(plan.name);
        content.subtitle = m_named.isEmpty()
            ? tr("University: ____________________   Signature and date: ____________________")
            : tr("%1   Signature and date: ____________________", "%1: university").arg(m_named);
        content.columns = {{tr("No."), Qt::AlignRight}};
        for (const QString& title : head)
            content.columns << PaperColumn{title, Qt::AlignLeft, 1.0};
        content.rows = {m_lines->value(), [](int row, int column) {
                            return column == 0 ? QString::number(row + 1) : QString();
                        }};
        return std::shared_ptr<const Paper>(std::make_shared<ListPaper>(
            content, std::move(frame), ListOptions{QPageSize::A4, ListOptions::Turn::Sideways}));
    }

    void print()
    {
        if (!readUniversity())
            return;
        const auto made = paper();
        if (!made)
            return message()->say(Tone::Bad, refusalText(made.error()));
        m_workplace.preview(*made);
    }

    Workplace& m_workplace;
    qint64 m_activity;
    QString m_named; ///< the university; may be empty
    FormField* m_universityField = nullptr;
    ReferenceEdit* m_university = nullptr;
    QSpinBox* m_lines = nullptr;
};

} // namespace

DialogFrame* presentNominationForm(Workplace& workplace, qint64 activity, QWidget* parent)
{
    auto* dialog = new NominationDialog(workplace, activity, parent);
    dialog->present();
    return dialog;
}

} // namespace kitcamp

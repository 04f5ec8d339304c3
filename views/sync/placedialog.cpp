// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/placedialog.h"

#include "models/sync/sharing.h"
#include "models/sync/syncrunner.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/sync/backgroundstep.h"
#include "views/sync/fitheight.h"
#include "views/sync/folderfield.h"
#include "views/sync/ownstore.h"

#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

PlaceDialog::PlaceDialog(Workplace& workplace, QWidget* parent)
    : DialogFrame(tr("Where the computers meet"), parent)
    , m_workplace(workplace)
    , m_step(new BackgroundStep(this))
{
    setObjectName(u"placeDialog"_s);
    setSentence(
        tr("Show the folder as this computer sees it now: a stick may be mounted under another name, a "
           "network drive under another letter. It must be the folder of this very centre."));
    auto* form = new FormFields(this);
    m_folder = new FolderField(
        u"placeFolder"_s, tr("Folder"),
        [this](QWidget* asking) {
            return m_workplace.askForFile(asking,
                                          {tr("The folder where the computers meet"), {}, {}, false, true});
        },
        form);
    m_field = form->add(tr("&Folder"), m_folder);
    QString now = hubOf(workplace.store);
    m_folder->setPath(now.startsWith("folder:"_L1) ? now.mid(7) : now);
    setContent(form);
    setMainButton(tr("&Meet there"));
    setMinimumWidth(scaled(520));
    connect(this, &DialogFrame::submitted, this, &PlaceDialog::onSubmitted);
}

void PlaceDialog::showEvent(QShowEvent* event)
{
    DialogFrame::showEvent(event);
    fitHeightSoon(this);
}

void PlaceDialog::onSubmitted()
{
    if (m_step->isRunning())
        return;
    m_field->setError({});
    message()->dismiss();
    if (m_folder->path().isEmpty())
        return m_field->setError(tr("Choose a folder, or write the address of the server."));
    m_step->start<void>(
        [file = OwnStore::of(m_workplace.store), folder = m_folder->path()](const StepProgress&) {
            return file.with([&](Store& store) { return moveToHub(store, folder); });
        },
        [this](const Result<void>& done) { onFinished(done); });
}

void PlaceDialog::onFinished(const Result<void>& done)
{
    if (!done)
        return message()->say(Tone::Bad, done.error().sentence);
    if (m_workplace.sync)
        m_workplace.sync->syncNow();
    Q_EMIT moved();
    accept();
}

} // namespace kitcamp

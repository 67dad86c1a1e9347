export {
  acceptedFileTypes,
  largestFile,
  MaterialAudience,
  MaterialKind,
  MaterialLanguage,
  MaterialRelease,
  MaterialStage,
} from './material';
export {
  AddMaterialVersion,
  ArchiveMaterial,
  CreateMaterial,
  DownloadLink,
  EditMaterial,
  FileView,
  MaterialPage,
  MaterialParams,
  MaterialQuery,
  MaterialSummary,
  MaterialVersionParams,
  MaterialVersionView,
  MaterialView,
} from './material.contract';
export { isReleasedTo, reasonsAgainstRelease, reasonsNotToUpload, type ReleasedVersion, type ViewedSequence, type Viewer } from './release';
